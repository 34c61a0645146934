const TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const QUOTED: Record<string, string> = { ...TEXT, '"': '&quot;' }

/** Text as the content of an element. */
export function escapeText(text: string): string {
  return text.includes('&') || text.includes('<') || text.includes('>')
    ? text.replace(/[&<>]/g, (character) => TEXT[character] ?? character)
    : text
}

/** Text as the value of an attribute between double quotation marks. */
export function escapeAttribute(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => QUOTED[character] ?? character) : text
}

/** A style sheet as the content of a `style` element, which it can't end. */
export function escapeStyle(css: string): string {
  return css.replace(/<\//g, '<\\/')
}

/** JSON as the content of a `script` element, which it can neither end nor turn into a comment. */
export function escapeScript(json: string): string {
  return json.replace(/</g, '\\u003c')
}
