import type { Migration } from '../migrate'
import { storiesAndRevisions } from './0001-stories-and-revisions'

/** The steps of stet.db, in order. */
export const migrations: Migration[] = [storiesAndRevisions]
