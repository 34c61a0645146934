import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { loadsFrom } from '../stylesheet'
import type { Finding } from './finding'
import { attributeOf, innerText } from './page-tree'

/** Where a page leads to a place that is not there, shows a file that is not there, or would load or run anything. */
export function linkFindings(elements: Tree.Element[], files: ReadonlySet<string>): Finding[] {
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
  const places = new Set(ids)
  const twice = places.size === ids.length ? [] : ids.filter((id, at) => ids.indexOf(id) !== at)
  const wanted = elements.flatMap((element) => {
    const href = attributeOf(element, 'href') ?? ''
    return [
      ...(href.startsWith('#') ? [href.slice(1)] : []),
      ...(attributeOf(element, 'aria-labelledby')?.split(' ') ?? []),
    ]
  })
  return [
    ...twice.map((id): Finding => ({ what: 'anchor', wanted: '', found: id })),
    ...wanted.filter((id) => !places.has(id)).map((id): Finding => ({ what: 'anchor', wanted: id, found: '' })),
    ...backFindings(elements),
    ...elements.flatMap(filesOf).flatMap((url) => fileFindings(url, files)),
    ...elements.flatMap((element) => foreignFindings(element, files)),
  ]
}

/** Every place of citation has one way back to it, from the reference that it leads to. */
function backFindings(elements: Tree.Element[]): Finding[] {
  const back = rolesOf(elements, 'doc-backlink').map((link) => attributeOf(link, 'href') ?? '')
  const there = rolesOf(elements, 'doc-noteref').map((link) => `#${attributeOf(link, 'id')}`)
  const ways = new Set(back)
  const lacking = there.filter((place) => !ways.has(place))
  return [
    ...lacking.map((place): Finding => ({ what: 'anchor', wanted: place, found: '' })),
    ...(back.length > there.length ? [{ what: 'anchor' as const, wanted: '', found: 'doc-backlink' }] : []),
  ]
}

function rolesOf(elements: Tree.Element[], role: string): Tree.Element[] {
  return elements.filter((element) => attributeOf(element, 'role') === role)
}

/** The files that an element shows, or names to those who show the story elsewhere. */
function filesOf(element: Tree.Element): string[] {
  const set = attributeOf(element, 'srcset')?.split(', ') ?? []
  const told = attributeOf(element, 'property') === 'og:image' ? attributeOf(element, 'content') : undefined
  const shown = [attributeOf(element, 'src') ?? [], set.map((each) => each.split(' ')[0] ?? ''), told ?? []].flat()
  return element.tagName === 'script' ? [...shown, ...factImages(innerText(element))] : shown
}

/** The pictures that the facts for machines name. */
function factImages(json: string): string[] {
  try {
    const { image = [] } = JSON.parse(json) as { image?: { url: string }[] }
    return image.map(({ url }) => url)
  } catch {
    // No facts at all: a file that is nowhere.
    return ['']
  }
}

function fileFindings(url: string, files: ReadonlySet<string>): Finding[] {
  if (/^https?:/.test(url)) return []
  return files.has(url) ? [] : [{ what: 'image', wanted: url, found: '' }]
}

function foreignFindings(element: Tree.Element, files: ReadonlySet<string>): Finding[] {
  const { tagName, attrs } = element
  const found: string[] = attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name)
  if (tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json') found.push(tagName)
  if (tagName === 'link' && !mayLink(element, files)) found.push(tagName)
  if (LOADING.has(tagName)) found.push(tagName)
  if (tagName === 'img' && /^(?:[a-z][\w+.-]*:|\/\/)/i.test(attributeOf(element, 'src') ?? '')) found.push(tagName)
  if (tagName === 'style') found.push(...loadsFrom(innerText(element)))
  return found.map((each) => ({ what: 'foreign', wanted: '', found: each }))
}

/** A page may say what else it is found as, and have a style sheet that lies beside it. */
function mayLink(link: Tree.Element, files: ReadonlySet<string>): boolean {
  const rel = attributeOf(link, 'rel') ?? ''
  return (
    rel === 'canonical' || rel === 'alternate' || (rel === 'stylesheet' && files.has(attributeOf(link, 'href') ?? ''))
  )
}

const LOADING = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'source', 'base', 'form', 'svg', 'math'])
