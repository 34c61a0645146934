import type { Site } from './site'

/** The URL of a file of a site (a path with slashes) from another one of it, percent-encoded. */
export function urlBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/')
}

/** The whole address of a file of a site, where the site has one; a page is known by its folder. */
export function addressOf({ address }: Site, path: string): string | undefined {
  if (address === undefined) return undefined
  return new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    address,
  ).href
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
