/** Where the preview of a story begins, an empty page. */
export const PREVIEW_URL = 'app://stet/preview'

/** What the window's page may load and do: its own files, and nothing from anywhere else. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  `frame-src ${PREVIEW_URL}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * What the page of a story may, in the preview and where it is printed: show words, pictures from its own place, and what its own style sheet carries. No script
 * runs in it, whatever a story holds, and nothing is loaded from elsewhere.
 */
export const STORY_POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ')
