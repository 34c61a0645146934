import type { Site } from './site'

/** The URL of a file of a site (a path with slashes) from another one of it, percent-encoded. */
export function urlBetween(from: string, to: string): string {
  let shared = 0
  for (let at = 0; at < from.length && from[at] === to[at]; at++) if (from[at] === '/') shared = at + 1
  let up = ''
  for (let at = from.indexOf('/', shared); at !== -1; at = from.indexOf('/', at + 1)) up += '../'
  return up + encodedPath(to.slice(shared))
}

// What `encodeURIComponent` leaves as it is, and slashes.
const PLAIN = /^[\w\-.!~*'()/]*$/

function encodedPath(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')
}

/** The whole address of a file of a site, where the site has one; a page is known by its folder. */
export function addressOf({ address }: Site, path: string): string | undefined {
  return address === undefined ? undefined : address + encodedPath(path.replace(/(^|\/)index\.html$/, '$1'))
}

/** An address as a site may have it: on the web, without a query, with a slash at its end. Undefined for any other text. */
export function siteAddress(text: string): string | undefined {
  const [plain = ''] = text.trim().split(/[?#]/, 1)
  if (!/^https?:\/\/[^\s/@]+(?:\/\S*)?$/i.test(plain)) return undefined
  try {
    return new URL(plain.endsWith('/') ? plain : `${plain}/`).href
  } catch {
    return undefined
  }
}
