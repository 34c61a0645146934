import { newId } from '../../../article/id'
import { type Draft, leaveOut } from '../../draft'
import { oneLine } from '../one-line'
import { attributeOf, type Element, elementsIn, isElement, type Node } from '../tree'
import { webLink } from '../web-link'
import { isRelated } from './chrome'

const LONGEST_TOLD = 200
const MOST_TOLD = 100
const MOST_RELATED = 10
/** Fewer words are a button or the name of a section. */
const LEAST_WORDS = 3
const UNSEEN = /^(?:script|style|template|noscript|svg|select|option|textarea)$/

/** What was taken off a page is listed by how it begins; the stories that it points to are related ones. */
export function leaveOutChrome(left: Element[], draft: Draft): void {
  for (const element of left.slice(0, MOST_TOLD)) {
    if (isRelated(element) && takeRelated(element, draft)) continue
    const words = wordsOf(element)
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    leaveOut(draft, words.length > LONGEST_TOLD ? `${words.slice(0, LONGEST_TOLD)}…` : words, 'page-chrome')
  }
}

/** Whether there was one. */
function takeRelated(element: Element, { article }: Draft): boolean {
  const before = article.related.length
  for (const link of elementsIn(element)) {
    const url = link.tagName === 'a' ? webLink(attributeOf(link, 'href')) : undefined
    const title = url === undefined ? '' : wordsOf(link)
    if (url === undefined || title.split(' ').length < LEAST_WORDS) continue
    if (article.related.length >= MOST_RELATED) break
    if (!article.related.some((other) => other.url === url)) article.related.push({ id: newId(), title, url })
  }
  return article.related.length > before
}

/** What each part of an element says, in one line. */
function wordsOf(element: Element): string {
  const parts: string[] = []
  const ahead: Node[] = [element]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if ('value' in node) parts.push(node.value)
    else if (isElement(node) && !UNSEEN.test(node.tagName)) ahead.push(...node.childNodes.toReversed())
  }
  return oneLine(parts.join(' '))
}
