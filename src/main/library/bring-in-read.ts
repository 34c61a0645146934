import { setImmediate as turn } from 'node:timers/promises'
import { type Article, titleOf } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { normalise } from '../../shared/article/normalise'
import { readArticle } from '../../shared/article/read'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import type { FileToRead, ReadStory } from '../incoming/read-story'
import type { ReadableDb } from '../store/connection'
import { fromDamaged } from '../store/from-damaged'
import { storiesOfAddress, storiesOfContent } from '../store/originals'
import { findMark, readWorkingCopy } from '../store/working-copies'
import { bringInStories } from './add-stories'
import { withPictures } from './arriving-pictures'
import type { ImportInput } from './door/imports'
import { namesOthers, type Notes } from './link-notes'
import { returnedFile } from './returned-file'
import type { Room } from './room'

/** An import that is going on. */
export interface Arriving {
  input: ImportInput
  /** What takes the stories away again. */
  act: string
  /** What has come of it so far. */
  outcome: ImportOutcome
  signal: AbortSignal
  /** The stories that came from exports of ours, by the version that these were made from. */
  versions: Map<string, string>
  notes: Notes
}

/** Brings in the stories of a file, but for those that the library has already or that come back to it. Others get their turn in between. */
export async function bringInRead(
  room: Room,
  file: FileToRead,
  stories: ReadStory[],
  { input, act, outcome, signal, versions, notes }: Arriving,
): Promise<void> {
  const only = Array.isArray(input.again) ? new Set(input.again) : undefined
  const path = (file.path ?? file.name).replace(/\.\w{1,10}$/, '')
  for (const story of stories) {
    if (signal.aborted) return
    const name = story.part === undefined ? file.name : `${file.name} › ${story.part}`
    if (only && !only.has(story.hash)) continue
    const returned = input.again ? undefined : returnedFile(room.reading().db, story)
    if (returned) {
      notes.add(story.part ?? path, returned.story)
      outcome.returned.push({ name, hash: story.hash, path: file.path ?? null, ...returned })
      continue
    }
    const version = story.from && `${story.from.story} ${story.from.revision}`
    const known = input.again ? undefined : (cameAlready(room, versions.get(version ?? '')) ?? whatIsKnown(room, story))
    if (known) {
      notes.add(story.part ?? path, known.story.id)
      outcome.known.push({ name, hash: story.hash, path: file.path ?? null, ...known })
      continue
    }
    const { article, summary } = await withPictures(room, story)
    const accepted = normalise(input.acceptTags ? withTagsAccepted(article) : article)
    const { original, hash, url } = story
    const arriving = { json: canonicalJson(accepted), original: { name: file.name, text: original, hash, url } }
    const [id] = bringInStories(room.writing(), { stories: [arriving], by: input.by, act })
    if (id === undefined) throw new Error('bringInStories gave no id')
    notes.add(story.part ?? path, id)
    if (namesOthers(accepted)) notes.naming.push(id)
    if (version !== undefined) versions.set(version, id)
    room.changed([id])
    outcome.imported.push({ id, name, title: titleOf(accepted), summary })
    await turn()
  }
}

type Known = Pick<ImportOutcome['known'][number], 'why' | 'story'>

/** A page beside another one of the same version brings nothing new. */
function cameAlready(room: Room, id: string | undefined): Known | undefined {
  return id === undefined ? undefined : { why: 'content', story: { id, title: titleIn(room.reading().db, id) } }
}

/** The story that was read from the same content or page, unless somebody has put it away. */
function whatIsKnown(room: Room, { hash, url }: ReadStory): Known | undefined {
  const { db, privateDb } = room.reading()
  const kept = (ids: string[]) => ids.find((id) => findMark(db, id)?.trashedAt === null)
  const same = kept(storiesOfContent(privateDb, hash))
  const id = same ?? (url === undefined ? undefined : kept(storiesOfAddress(privateDb, url)))
  if (id === undefined) return undefined
  return { why: same === undefined ? 'address' : 'content', story: { id, title: titleIn(db, id) } }
}

function titleIn(db: ReadableDb, id: string): string {
  return fromDamaged(() => titleOf(readArticle(readWorkingCopy(db, id).json).article)) ?? ''
}

function withTagsAccepted(article: Article): Article {
  return { ...article, tags: article.tags.map(({ proposed: _, ...tag }) => tag) }
}
