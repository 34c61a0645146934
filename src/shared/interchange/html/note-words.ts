import { fragmentOf } from './fragment'
import type { Styles } from './styles'
import { attributeOf, type Element, elementsIn, textIn } from './tree'
import { isUnseen } from './unseen'
import { webLink } from './web-link'

/** A number, letter or sign that points to a note, alone or in brackets, perhaps with the place in what it cites. */
const MARK = /^[[(]?(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§]{1,3})(?:, ([^[\]]{1,40}))?[\])]?$/i
const BACK = /^(?:[\^↑↩↪⏎]\uFE0E?\s?[a-z]{0,2}|[[(]?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§]{1,3})[\])]?)$/i

export interface NoteMark {
  mark: string
  locator?: string
}

/** What a link says when it does no more than point to a note. */
export function noteMarkOf(link: Element): NoteMark | undefined {
  const [, mark, locator] = MARK.exec(wordsOf(link)) ?? []
  return mark === undefined ? undefined : { mark, ...(locator !== undefined && { locator }) }
}

/** Whether a link in a note leads back to where the note is cited. */
export function isBackLink(link: Element): boolean {
  if (link.tagName !== 'a' || fragmentOf(link) === undefined) return false
  return attributeOf(link, 'role') === 'doc-backlink' || BACK.test(wordsOf(link))
}

/** A note's words in one line without the links back and its number, and where its other links lead. */
export function readNote(note: Element, styles: Styles): { words: string; targets: string[] } {
  const words = textIn(note, (inner) => isUnseen(inner, styles) || isBackLink(inner))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/^(?:[\^↑↩]\s*|[[(]?\d{1,3}[\]).]\s+)/, '')
  const targets = elementsIn(note).flatMap((inner) => {
    const link = inner.tagName === 'a' ? webLink(attributeOf(inner, 'href')) : undefined
    return link === undefined || words.includes(link) || isBackLink(inner) ? [] : [link]
  })
  return { words, targets: [...new Set(targets)] }
}

function wordsOf(link: Element): string {
  return textIn(link)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}
