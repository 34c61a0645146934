import { attributeOf, type Element } from '../tree'

const NAMES = new Set(['nav', 'footer', 'form', 'dialog', 'menu'])
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar)$/
/** Words of classes and ids that pages give to what stands around a story. */
const WORDS =
  /(?:^|[\s_-])(?:ad|ads|advert|advertisement|advertising|breadcrumbs?|comments?|commentlist|cookies?|consent|disqus|footer|gdpr|login|masthead|menu|modal|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter|outbrain|pagination|pager|paywall|popup|promo|promos|recirc|recirculation|recommend(?:ed|ation|ations)?|share|sharing|sharedaddy|sidebar|signup|sign-?up|skip|skip-?link|social|sponsor|sponsored|subscribe|subscription|taboola|teasers?|toolbar|trending|widget|jp-relatedposts|mw-jump-link|toc|catlinks|navbox|printfooter)(?:[\s_-]|$)/i
const RELATED =
  /(?:^|[\s_-])(?:related|read-?also|more-?on|further-?reading|recommend(?:ed|ations)?|see-?also|jp-relatedposts)(?:[\s_-]|$)/i

/** Whether an element belongs to the page around a story, by what it is or is called. */
export function isChrome(element: Element): boolean {
  const { tagName, attrs } = element
  if (NAMES.has(tagName)) return true
  if (attrs.length === 0) return false
  if (ROLES.test(attributeOf(element, 'role') ?? '')) return true
  if (attributeOf(element, 'aria-hidden') === 'true' && tagName !== 'img') return true
  if (tagName === 'body' || tagName === 'html' || tagName === 'main' || tagName === 'article') return false
  const names = namesOf(element)
  return names !== '' && (WORDS.test(names) || RELATED.test(names))
}

/** Whether an element lists other stories. */
export function isRelated(element: Element): boolean {
  return RELATED.test(namesOf(element))
}

function namesOf(element: Element): string {
  const [classes, id] = [attributeOf(element, 'class'), attributeOf(element, 'id')]
  if (classes === undefined && id === undefined) return ''
  return `${classes ?? ''} ${id ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2')
}
