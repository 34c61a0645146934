import type { TextStretch } from '../../shared/merge/comparison'

/** So many characters stay on either side of a change; pixels of a card are few. */
const AROUND = 60

/** A compared text with only the words around each change; what is left out is a sign. Of a text that did not change the beginning. */
export function excerptOf(text: readonly TextStretch[]): TextStretch[] {
  const last = text.length - 1
  return text.map((stretch, at) => {
    if (stretch.change !== 'same') return stretch
    const head = at === 0 && last > 0 ? '' : headOf(stretch.text)
    const tail = at === last ? '' : tailOf(stretch.text)
    if (head.length + tail.length >= stretch.text.length) return stretch
    return { ...stretch, text: `${head}…${tail}` }
  })
}

/** Of a text that a version left as it was the words around what another one changes in it; `text` compares it with that. */
export function excerptOfKept(text: readonly TextStretch[]): TextStretch[] {
  const kept = text.filter(({ change }) => change !== 'added')
  return excerptOf(kept).map((stretch) => ({ ...stretch, change: 'same' }))
}

function headOf(text: string): string {
  if (text.length <= AROUND) return text
  const cut = text.slice(0, AROUND)
  const space = cut.lastIndexOf(' ')
  return space < 0 ? cut : cut.slice(0, space + 1)
}

function tailOf(text: string): string {
  if (text.length <= AROUND) return text
  const cut = text.slice(-AROUND)
  const space = cut.indexOf(' ')
  return space < 0 ? cut : cut.slice(space)
}
