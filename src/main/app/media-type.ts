import { extname } from 'node:path'

/** The pictures that a library keeps. */
export const PICTURE_TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

const PAGE_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  // Dictionaries.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
}

/** The media type of one of the window's own files by its name; undefined for what the window has no use for. */
export function mediaTypeOf(path: string): string | undefined {
  const extension = extname(path).toLowerCase()
  return PAGE_TYPES[extension] ?? PICTURE_TYPES[extension]
}
