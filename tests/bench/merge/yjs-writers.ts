import type { Round } from './three-writers'
import { yjsEditors, type Writer } from './yjs-editors'

/**
 * What becomes of a round through @lexical/yjs with its second binding: each writer has an editor, a document and a log
 * of updates, which all get in the end. Gives the text that the first one sees.
 */
export async function yjsWriters(): Promise<(round: Round) => string> {
  const { writerOf, begin, type, do: done, textOf } = await yjsEditors()
  const { encodeStateAsUpdate } = await import('yjs')
  return ({ texts, typed, deed }) => {
    const first = writerOf(1)
    begin(first, texts)
    const start = encodeStateAsUpdate(first.doc)
    const writers = typed.map((words, index) => {
      const writer = writerOf(index + 2)
      writer.apply(start)
      // Word by word, as people type: several at once the binding takes for one change from the first to the last.
      for (const word of words) type(writer, word)
      if (index === 2) done(writer, deed)
      return writer
    })
    const updates = writers.map(({ doc }) => encodeStateAsUpdate(doc))
    for (const { apply } of writers) for (const update of updates) apply(update)
    return textOf(writers[0] as Writer)
  }
}
