import { join } from 'node:path'
import type { Library } from '../../../src/main/library/library'
import { ownedLibrary } from '../../../src/main/library/local-library'
import { openWritableStore } from '../../../src/main/store/open-store'
import { type Article, newArticle } from '../../../src/shared/article/article'
import { isTextBlock, type Block, type TextBlock } from '../../../src/shared/article/block'
import { bodyText } from '../../../src/shared/article/text'
import { paragraph } from '../../support/short-story'
import { typedInto } from '../merge/three-writers'
import { type Met, type OfflineStory, type Turn, WRITERS } from './offline-rounds'
import { sizeOf } from './size-of'

/** What becomes of the stories at a desk. Whoever has done something closes the story, so that it is shared. */
export async function metAtDesk(stories: OfflineStory[], root: string): Promise<Met> {
  const folder = join(root, 'desk')
  const open: Library[] = []
  const openNext = () => {
    const library = ownedLibrary(openWritableStore(join(root, `library-${open.length}`)), { deskEvery: 0 })
    open.push(library)
    return library
  }
  try {
    const writers = Array.from({ length: WRITERS }, openNext)
    for (const writer of writers) await writer.joinDesk({ folder, name: 'Bench' })
    const ids: string[] = []
    for (const { texts } of stories) ids.push(await begun(writers[0] as Library, texts))
    await syncAll(writers)
    for (const round of stories[0]?.rounds.keys() ?? []) {
      for (const [who, writer] of writers.entries()) {
        for (const [at, { rounds }] of stories.entries())
          await changed(writer, ids[at] as string, (article) => afterTurn(article, rounds[round]?.[who] as Turn))
      }
      await syncAll(writers)
    }
    const joiner = openNext()
    await joiner.joinDesk({ folder })
    const start = performance.now()
    await joiner.syncDesks()
    const joined = performance.now() - start
    const articles = await Promise.all(ids.map(async (id) => JSON.parse((await joiner.open(id)).json) as Article))
    return { seen: articles.map(seenIn), joined, bytes: sizeOf(folder) }
  } finally {
    for (const library of open) await library.close()
  }
}

async function syncAll(writers: Library[]): Promise<void> {
  // What the last one sends comes to the first one in a second time.
  for (const writer of [...writers, ...writers]) await writer.syncDesks()
}

async function begun(writer: Library, texts: string[]): Promise<string> {
  const { id } = await writer.create({ language: 'en', by: 'Ana' })
  await changed(writer, id, () => ({ ...newArticle('en'), body: texts.map((text, at) => paragraph(`p${at}`, text)) }))
  return id
}

async function changed(writer: Library, id: string, change: (article: Article) => Article): Promise<void> {
  const { json, version } = await writer.open(id)
  const next = JSON.stringify(change(JSON.parse(json) as Article))
  const { status } = await writer.save({ id, baseVersion: version, json: next, by: 'Ana' })
  if (status !== 'saved') throw new Error(status)
  await writer.checkpoint({ id, reason: 'close', by: 'Ana' })
}

function afterTurn(article: Article, { block, after, word, deed, to }: Turn): Article {
  const place = block % article.body.length
  const body = article.body.with(place, withWord(article.body[place] as Block, after, word))
  return { ...article, body: withDeed(body, place, deed, to % (body.length - 1)) }
}

function withWord(block: Block, after: number, word: string): Block {
  if (!isTextBlock(block)) throw new Error(block.type)
  const text = typedInto(bodyText([block]), [{ place: 0, after, word }])
  return { ...block, content: [{ type: 'text', text }] }
}

function withDeed(body: Block[], place: number, deed: Turn['deed'], to: number): Block[] {
  const block = body[place] as TextBlock
  if (deed === 'type') return body
  if (deed === 'heading') return body.with(place, { type: 'heading', id: block.id, level: 2, content: block.content })
  if (deed === 'move') return body.toSpliced(place, 1).toSpliced(to, 0, block)
  const [next] = body.slice(place + 1)
  return next
    ? body.toSpliced(place, 2, {
        ...block,
        content: [{ type: 'text', text: bodyText([block, next]).replace('\n', ' ') }],
      })
    : body
}

function seenIn({ body, conflicts }: Article) {
  return { text: bodyText(body), disputed: JSON.stringify(conflicts).replaceAll(/[^a-z0-9]+/g, ' ') }
}
