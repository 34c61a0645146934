import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { CONTENT_POLICY } from './content-policy'
import { mediaTypeOf, PICTURE_TYPES } from './media-type'

export const APP_ORIGIN = 'app://stet'

/** What `app:` may do, said before Electron is ready. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

export interface Served {
  /** The folder of the window's page. Nothing outside it is ever read. */
  root: string
  /** Where a picture of the library is on disk. Throws when it isn't there. */
  assetPath(hash: string): Promise<string>
}

/** Answers requests for `app://stet/…`: the window's own files, and under `/assets/` the library's pictures by hash. */
export function appProtocol({ root, assetPath }: Served): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    if (host !== 'stet' || (method !== 'GET' && method !== 'HEAD')) return refusal(404)
    try {
      const hash = /^\/assets\/([0-9a-f]{64})$/.exec(pathname)?.[1]
      return hash === undefined ? await file(root, pathname) : await asset(await assetPath(hash))
    } catch {
      return refusal(404)
    }
  }
}

async function file(root: string, pathname: string): Promise<Response> {
  const path = within(root, pathname === '/' ? '/index.html' : pathname)
  const type = path && mediaTypeOf(path)
  if (!type) return refusal(404)
  return new Response(await readFile(path), { headers: headers(type, 'no-cache') })
}

async function asset(path: string): Promise<Response> {
  const type = PICTURE_TYPES[extname(path).toLowerCase()]
  if (!type) return refusal(404)
  const { size } = await stat(path)
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream
  const forever = 'private, max-age=31536000, immutable'
  return new Response(bytes, { headers: { ...headers(type, forever), 'Content-Length': String(size) } })
}

/** The file that a path names inside a folder; undefined for one that leads out of it or can't be a file's. */
export function within(root: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (/[\0\\:]/.test(decoded)) return undefined
  const path = normalize(join(root, decoded))
  return path.startsWith(normalize(root + sep)) ? path : undefined
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain', 'no-store') })
}

function headers(type: string, caching: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': caching,
    'Content-Security-Policy': CONTENT_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
