import type { Mark } from '../../article/inline'
import { ownEntry } from '../../own-entry'
import type { Styles } from './styles'
import type { Element } from './tree'
import { isTracked } from './unseen'

const BY_ELEMENT: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

/** What an element's style says of a mark: that it is there, or that it is not; where neither fits it says nothing. */
const BY_STYLE: { mark: Mark; property: string; set: RegExp; unset: RegExp }[] = [
  { mark: 'bold', property: 'font-weight', set: /^(?:bold|bolder|[6-9]00)/, unset: /^(?:normal|lighter|[1-5]00)/ },
  { mark: 'italic', property: 'font-style', set: /^(?:italic|oblique)/, unset: /^normal/ },
  { mark: 'superscript', property: 'vertical-align', set: /^super/, unset: /^sub/ },
  { mark: 'subscript', property: 'vertical-align', set: /^sub/, unset: /^super/ },
]
const DECORATIONS: [Mark, string][] = [
  ['underline', 'underline'],
  ['strikethrough', 'line-through'],
]

/** The marks inside an element, by what it is and by its style, which has the last word. */
export function marksIn(element: Element, styles: Styles, around: Mark[]): Mark[] {
  const own = isTracked(element) ? undefined : ownEntry(BY_ELEMENT, element.tagName)
  if (!styles.sayAnythingOf(element)) return own === undefined || around.includes(own) ? around : [...around, own]
  const marks = new Set(around)
  const decoration = `${styles.of(element, 'text-decoration')} ${styles.of(element, 'text-decoration-line')}`
  if (own && !(DECORATIONS.some(([mark]) => mark === own) && decoration.includes('none'))) marks.add(own)
  for (const { mark, property, set, unset } of BY_STYLE) {
    const value = styles.of(element, property)
    if (set.test(value)) marks.add(mark)
    else if (unset.test(value)) marks.delete(mark)
  }
  for (const [mark, word] of DECORATIONS) if (decoration.includes(word)) marks.add(mark)
  return marks.size === around.length ? around : [...marks]
}
