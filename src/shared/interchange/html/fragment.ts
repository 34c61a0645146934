import { attributeOf, type Element } from './tree'

/** The place in its own page that a link leads to. Browsers put the page's address before it. */
export function fragmentOf(link: Element): string | undefined {
  const href = link.tagName === 'a' ? (attributeOf(link, 'href') ?? '') : ''
  const hash = href.indexOf('#')
  if (hash < 0 || hash === href.length - 1) return undefined
  const fragment = href.slice(hash + 1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
