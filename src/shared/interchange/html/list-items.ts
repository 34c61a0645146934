import type { Styles } from './styles'
import { attributeOf, classesOf, type Element, elementsIn, textIn } from './tree'

const DEEPEST = 8

export interface ListItem {
  ordered: boolean
  depth: number
}

/** The list item that an element is, by its name or by how Word marks paragraphs of a list; undefined for anything else. */
export function itemIn(
  element: Element,
  styles: Styles,
  { lists, ordered }: { lists: number; ordered: boolean },
): ListItem | undefined {
  if (element.tagName === 'li') {
    const level = Number(attributeOf(element, 'aria-level') ?? attributeOf(element, 'data-aria-level')) || lists
    return { ordered, depth: depthOf(level) }
  }
  if (element.tagName !== 'p' && element.tagName !== 'div') return undefined
  const level = /\blevel(\d)/.exec(styles.of(element, 'mso-list'))?.[1]
  if (level !== undefined) return { ordered: isNumber(markerOf(element, styles)), depth: depthOf(Number(level)) }
  for (const name of classesOf(element)) {
    const [, kind, nth = '1'] = /^MsoList(Bullet|Number)([2-5])?(?:CxSp\w+)?$/.exec(name) ?? []
    if (kind !== undefined) return { ordered: kind === 'Number', depth: depthOf(Number(nth)) }
  }
  return undefined
}

function depthOf(level: number): number {
  return Math.min(DEEPEST, Math.max(0, level - 1))
}

/** What Word writes where a list's own bullets and numbers don't show. */
function markerOf(element: Element, styles: Styles): string {
  for (const inner of elementsIn(element)) if (styles.of(inner, 'mso-list') === 'ignore') return textIn(inner)
  return ''
}

function isNumber(marker: string): boolean {
  return /^\s*\(?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,8}[.)]?|(?:\p{L}|[ivxlc]{2,7})[.)])\s*$/iu.test(marker)
}
