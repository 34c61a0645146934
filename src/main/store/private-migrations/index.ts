import type { Migration } from '../migrate'
import { originalsAndIdentities } from './0001-originals-and-identities'
import { evidenceFiles } from './0002-evidence-files'
import { arrivals } from './0003-arrivals'

/** The steps of private.db, in order. */
export const privateMigrations: Migration[] = [originalsAndIdentities, evidenceFiles, arrivals]
