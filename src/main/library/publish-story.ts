import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from '../store/connection'
import { writeNotOut } from '../store/projections/not-out'
import { readRevisionMark } from '../store/revisions'
import { readWorkingCopy } from '../store/working-copies'
import { cutPublished } from './cut-revision'
import type { StoredCopies } from './stored-copies'
import { understand, type Understood } from './understand'
import { replaceStory } from './write-story'

/**
 * Marks a story as published: cuts the shared revision that goes out and names it in `publication`. Nothing happens
 * where just this is out already; whether something did is the answer.
 * Throws article.moved-on where the stored copy is not the version that was looked at, article.on-hold, and
 * article.disputed where conflicts are open.
 */
export function publishStory(
  db: WritableDb,
  copies: StoredCopies,
  { id, baseVersion, by }: { id: string; baseVersion: number; by: string },
): boolean {
  return db.transaction(() => {
    const copy = readWorkingCopy(db, id)
    if (copy.version !== baseVersion) throw new StetError('article.moved-on')
    const story = understand(copy.json)
    const { article } = story
    if (article.legal.hold) throw new StetError('article.on-hold')
    if (article.conflicts.length > 0) throw new StetError('article.disputed')
    if (isOut(db, story)) return false

    const at = new Date().toISOString()
    const { firstPublishedAt = at, url } = article.publication ?? {}
    const publication = { firstPublishedAt, updatedAt: at, revision: '', ...(url === undefined ? {} : { url }) }
    const cut = { id, by, at, reason: 'publish' } as const
    const published = cutPublished(db, { ...article, stage: 'published', publication }, cut)
    replaceStory(db, copy, published, at)
    writeNotOut(db, copy.key, published.hash, 0)
    copies.set(id, published)
    return true
  })
}

/** Whether what is stored is just what went out. */
function isOut(db: WritableDb, { article, hash }: Understood): boolean {
  const revision = article.publication?.revision
  return revision !== undefined && readRevisionMark(db, revision)?.valueHash === hash
}
