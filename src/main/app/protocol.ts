import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { ProtocolRequest, ProtocolResponse } from 'electron'
import { CONTENT_POLICY, STORY_POLICY, PREVIEW_URL } from './content-policy'
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

/** A response as `protocol.registerBufferProtocol` takes it. */
type Answer = Required<Pick<ProtocolResponse, 'statusCode' | 'headers'>> & { data: Buffer }

/**
 * Answers requests for `app://stet/…`: the window's own files, under `/assets/` the library's pictures by hash, and the
 * page that a preview begins as. Not in the manner of `protocol.handle`, for which Electron loads the whole of Node's `fetch` while the page waits.
 */
export function appProtocol({
  root,
  assetPath,
}: Served): (request: Pick<ProtocolRequest, 'url' | 'method'>) => Promise<Answer> {
  return async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    if (host !== 'stet' || (method !== 'GET' && method !== 'HEAD')) return refusal
    if (url === PREVIEW_URL) return emptyPreview
    try {
      const hash = /^\/assets\/([0-9a-f]{64})$/.exec(pathname)?.[1]
      if (hash === undefined) return await file(root, pathname)
      const path = await assetPath(hash).catch(() => undefined)
      return path === undefined ? notHere : await asset(path)
    } catch {
      return refusal
    }
  }
}

async function file(root: string, pathname: string): Promise<Answer> {
  const path = within(root, pathname === '/' ? '/index.html' : pathname)
  const type = path && mediaTypeOf(path)
  return type ? answer(path, type, 'no-cache') : refusal
}

async function asset(path: string): Promise<Answer> {
  const type = PICTURE_TYPES[extname(path).toLowerCase()]
  return type ? answer(path, type, 'private, max-age=31536000, immutable') : refusal
}

async function answer(path: string, type: string, caching: string): Promise<Answer> {
  return { statusCode: 200, headers: headers(type, caching), data: await readFile(path) }
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

const refusal: Answer = { statusCode: 404, headers: headers('text/plain', 'no-store'), data: Buffer.alloc(0) }

/** A picture that has yet to come is no fault: nothing of it is put down as one. */
const notHere: Answer = { ...refusal, statusCode: 204 }

const emptyPreview: Answer = {
  statusCode: 200,
  headers: { ...headers('text/html; charset=utf-8', 'no-store'), 'Content-Security-Policy': STORY_POLICY },
  data: Buffer.from('<!doctype html>'),
}

/**
 * Without a Cross-Origin-Opener-Policy: no page of the app can open another (security.ts), so that there is nothing for
 * it to keep apart, and a page that has one makes Chromium start a second process for it while the window waits.
 */
function headers(type: string, caching: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': caching,
    'Content-Security-Policy': CONTENT_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
