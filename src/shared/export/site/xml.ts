import { escapeAttribute } from '../html/escape'

// oxlint-disable-next-line no-control-regex -- XML allows none of them, not even escaped
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text in an XML document, as the content of an element or between double quotation marks. */
export function xmlText(text: string): string {
  return escapeAttribute(text.replace(UNWRITABLE, ''))
}

export function xmlElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>\n`
}
