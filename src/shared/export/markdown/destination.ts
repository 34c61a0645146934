/** A URL as the target of a link or picture. One with brackets stands in angle brackets: kramdown knows no backslash there. */
export function destination(url: string): string {
  if (!/[\s\\`()<>[\]{}|]|&#?\w+;/.test(url)) return url
  return `<${url.replace(/[\\`<>{}|]|&(?=#?\w+;)/g, '\\$&').replace(/\s/g, ' ')}>`
}

/** Whether a URL can be written between angle brackets as it is. */
export function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$'()*+,;=%-]+$/i.test(url)
}
