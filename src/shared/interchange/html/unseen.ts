import type { Styles } from './styles'
import { attributeOf, classesOf, type Element, isElement } from './tree'

const UNSEEN = new Set(
  'head script style template noscript title meta link iframe object embed canvas audio video source svg math input select textarea button rp xml'.split(
    ' ',
  ),
)
/** Comments of Word, and the marks of them; what wikis show for editing; bullets that Word writes as words. */
const UNSEEN_CLASSES = new Set(['msocomanchor', 'MsoCommentReference', 'msoDel', 'mw-editsection'])
const UNSEEN_PARTS = /^(?:comment|comment-list|header|footer)$/

/** Whether an element is not shown, or not part of what was written. */
export function isUnseen(element: Element, styles: Styles): boolean {
  if (UNSEEN.has(element.tagName)) return true
  if (element.attrs.length === 0) return isGoogleComment(element)
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (element.tagName === 'del' && isTracked(element)) return true
  if (styles.of(element, 'display') === 'none' || styles.of(element, 'mso-hide') === 'all') return true
  if (styles.of(element, 'mso-list') === 'ignore' || UNSEEN_PARTS.test(styles.of(element, 'mso-element'))) return true
  return classesOf(element).some((name) => UNSEEN_CLASSES.has(name)) || isGoogleComment(element)
}

/** Whether an element tells of a change that somebody has proposed: what is put in is words like any, what is taken out is none. */
export function isTracked({ tagName, attrs }: Element): boolean {
  return (tagName === 'ins' || tagName === 'del') && attrs.some(({ name }) => name === 'datetime' || name === 'cite')
}

/** The mark of a comment in Google Docs' HTML, and the paragraph in which the comment stands. */
export function isGoogleComment(element: Element): boolean {
  if (element.tagName === 'a') return /^#cmnt(?:_ref)?\d/.test(attributeOf(element, 'href') ?? '')
  const first = element.tagName === 'p' ? element.childNodes.find(isElement) : undefined
  return first?.tagName === 'a' && /^cmnt\d/.test(attributeOf(first, 'id') ?? '')
}
