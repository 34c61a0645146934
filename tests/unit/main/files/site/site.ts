import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PLAIN_MANNER } from '../../../../../src/main/files/manner'
import type { SiteOptions } from '../../../../../src/main/files/site/site-options'
import { writeSite } from '../../../../../src/main/files/site/write-site'
import type { Library } from '../../../../../src/main/library/library'
import { pageTree } from '../../../../../src/shared/export/proof/page-tree'

export const ADDRESS = 'https://harbour.example/news/'

/** Writes a site of a library as it is on 3 February 2126, when whatever a test publishes is old. */
export function build(library: Library, out: string, more: Partial<SiteOptions> = {}) {
  return writeSite(library, {
    out,
    site: { name: 'Harbour Gazette', language: 'en-GB', address: ADDRESS },
    sections: [],
    manner: PLAIN_MANNER,
    now: Date.UTC(2126, 1, 3),
    ...more,
  })
}

/** Every file of a folder with its bytes as text, by its path with slashes. */
export function filesOf(out: string): Map<string, string> {
  const paths = (readdirSync(out, { recursive: true }) as string[]).map((path) => path.replaceAll('\\', '/'))
  return new Map(
    paths
      .filter((path) => statSync(join(out, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(out, path), 'latin1')]),
  )
}

/** Where a page leads to or shows something that is not in the site, as `page: URL`. */
export function brokenLinks(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, html]) => {
    if (!path.endsWith('.html')) return []
    const page = new URL(path, 'file:///site/')
    return localUrls(html)
      .filter((url) => !files.has(fileAt(url, page)))
      .map((url) => `${path}: ${url}`)
  })
}

const read = new Map<string, string[]>()

/** What a page leads to or shows that is in its site. Pages that are read again and again are understood once. */
function localUrls(html: string): string[] {
  const known = read.get(html)
  if (known) return known
  const urls = pageTree(html)
    .elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => name === 'href' || (name === 'src' && tagName === 'img')),
    )
    .map(({ value }) => value)
    .filter((url) => !/^(?:https?:|mailto:|#)/.test(url))
  read.set(html, urls)
  return urls
}

/** The file of a site that a URL on one of its pages leads to; what begins with a slash is below its address. */
function fileAt(url: string, page: URL): string {
  const root = new URL(ADDRESS).pathname
  const path = url.startsWith('/') ? url.slice(root.length) : new URL(url, page).pathname.slice('/site/'.length)
  return decodeURIComponent(path === '' || path.endsWith('/') ? `${path}index.html` : path)
}
