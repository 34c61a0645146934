import type { Migration } from '../migrate'
import { storiesAndRevisions } from './0001-stories-and-revisions'
import { versionWords } from './0002-version-words'
import { acts } from './0003-acts'
import { removedStories } from './0004-removed-stories'
import { desks } from './0005-desks'
import { sealedAndCarriedDesks } from './0006-sealed-and-carried-desks'

/** The steps of stet.db, in order. */
export const migrations: Migration[] = [
  storiesAndRevisions,
  versionWords,
  acts,
  removedStories,
  desks,
  sealedAndCarriedDesks,
]
