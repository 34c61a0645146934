import type { LexicalEditor } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { frameOf } from '../lexical/body-frame'
import type { BodyMirror } from '../lexical/body-mirror'

/**
 * The number of each ordered item, by its place in the body. Counting begins anew after a block that is no item, after
 * a bullet of the same depth, and in each inner list.
 */
export function itemNumbers(body: Body): Map<number, number> {
  const numbers = new Map<number, number>()
  let counts: number[] = []
  for (const [place, block] of body.entries()) {
    if (block.type !== 'item') {
      counts = []
      continue
    }
    counts.length = Math.min(counts.length, block.depth + 1)
    counts[block.depth] = block.ordered ? (counts[block.depth] ?? 0) + 1 : 0
    if (block.ordered) numbers.set(place, counts[block.depth] as number)
  }
  return numbers
}

/** Shows the numbers of ordered items, in the digits of a language (BCP 47). Gives the way to stop. */
export function registerListNumbers(editor: LexicalEditor, mirror: BodyMirror, language: () => string): () => void {
  const show = () => {
    const digits = digitsOf(language())
    for (const [place, number] of itemNumbers(mirror.body)) {
      const dom = editor.getElementByKey(mirror.keys[place] ?? '')
      const text = digits.format(number)
      if (dom && dom.dataset.number !== text) dom.dataset.number = text
    }
  }
  show()
  const hasChanged = frameOf(mirror)
  return editor.registerUpdateListener(() => void (hasChanged() && show()))
}

function digitsOf(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { useGrouping: false })
  } catch {
    return new Intl.NumberFormat('en-GB', { useGrouping: false })
  }
}
