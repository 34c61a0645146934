/** What browsers and SingleFile write in a comment at the head of a page that they save. */
const COMMENTS = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i,
  /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i,
  /<!--[^>]{0,200}\b(?:saved from|url|source)\s*[:=]\s*(https?:\/\/[^\s>]+)/i,
]
const BASE = /<base\s[^>]{0,200}\bhref=["']?(https?:\/\/[^"'\s>]+)/i

const LOOKED_AT = 20_000

/** The address that a page was saved from, as the program that saved it wrote it down; undefined where none did. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, LOOKED_AT)
  for (const note of head.includes('<!--') ? [...COMMENTS, BASE] : [BASE]) {
    const url = note.exec(head)?.[1]
    if (url !== undefined) return url
  }
  return undefined
}
