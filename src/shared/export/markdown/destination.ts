/** A URL as the target of a link or picture. */
export function destination(url: string): string {
  if (/\s/.test(url)) return `<${url.replace(/[\\<>|]/g, '\\$&').replace(/\s/g, ' ')}>`
  return url.replace(/[\\`()<>[\]{}|]|&(?=#?\w+;)/g, '\\$&')
}

/** Whether a URL can be written between angle brackets as it is. */
export function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$'()*+,;=%-]+$/i.test(url)
}
