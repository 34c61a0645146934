import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yjsEditors, type Writer, type YjsEditors } from '../merge/yjs-editors'
import { type Met, type OfflineStory, type Seen, type Turn, WRITERS } from './offline-rounds'
import { sizeOf } from './size-of'

/** One update in a log: the number of its story, its length, and its bytes. */
const HEAD = 8

/**
 * What becomes of the stories through @lexical/yjs with its second binding: each writer has a file of his own in the folder
 * to which his updates are added, and reads those of the others.
 */
export async function metInLogs(stories: OfflineStory[], root: string): Promise<Met> {
  const editors = await yjsEditors()
  const folder = join(root, 'logs')
  mkdirSync(folder)
  const writers = Array.from({ length: WRITERS }, (_, who) => new LogWriter(editors, folder, who, stories.length))
  for (const [story, { texts }] of stories.entries()) editors.begin(writers[0]?.of(story) as Writer, texts)
  for (const writer of writers) writer.read()
  for (const round of stories[0]?.rounds.keys() ?? []) {
    for (const [who, writer] of writers.entries()) {
      for (const [story, { rounds }] of stories.entries()) take(editors, writer.of(story), rounds[round]?.[who] as Turn)
    }
    for (const writer of writers) writer.read()
  }
  const start = performance.now()
  const joiner = new LogWriter(editors, folder, WRITERS, stories.length)
  joiner.read()
  const joined = performance.now() - start
  const seen = stories.map((_, story): Seen => ({ text: editors.textOf(joiner.of(story)), disputed: '' }))
  return { seen, joined, bytes: sizeOf(folder) }
}

function take(editors: YjsEditors, writer: Writer, { block, after, word, deed, to }: Turn): void {
  const count = editors.countBlocks(writer)
  const place = block % count
  editors.type(writer, { place, after, word })
  // Nothing follows the last paragraph that it could be joined with.
  if (deed !== 'join' || place < count - 1) editors.do(writer, { what: deed, place, to: to % (count - 1) })
}

/** The documents of one writer, and the place in each log up to which they were read. */
class LogWriter {
  readonly #writers: Writer[]
  readonly #readTo: number[] = Array.from({ length: WRITERS }, () => 0)

  constructor(
    editors: YjsEditors,
    readonly folder: string,
    readonly who: number,
    stories: number,
  ) {
    this.#writers = Array.from({ length: stories }, (_, story) => {
      const writer = editors.writerOf(who + 1)
      writer.doc.on('update', (update, origin) => {
        if (origin !== 'log') appendFileSync(this.#log(who), entry(story, update))
      })
      return writer
    })
    if (who < WRITERS) appendFileSync(this.#log(who), '')
  }

  of(story: number): Writer {
    return this.#writers[story] as Writer
  }

  /** Reads what the others have added. */
  read(): void {
    for (let other = 0; other < WRITERS; other++) {
      if (other === this.who) continue
      const log = readFileSync(this.#log(other))
      let at = this.#readTo[other] as number
      for (; at < log.length; at += HEAD + log.readUInt32LE(at + 4)) {
        const update = log.subarray(at + HEAD, at + HEAD + log.readUInt32LE(at + 4))
        this.of(log.readUInt32LE(at)).apply(update, 'log')
      }
      this.#readTo[other] = at
    }
  }

  #log(who: number): string {
    return join(this.folder, `${who}.log`)
  }
}

function entry(story: number, update: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(story, 0)
  head.writeUInt32LE(update.length, 4)
  return Buffer.concat([head, update])
}
