// Half a surrogate pair, and the code points that Unicode keeps for no character at all.
const NO_CHARACTER =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/g
// Control characters say nothing in a story, and JSON, HTML, XML and SQLite each treat some of them badly. Tab and line feed stay.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

// Nearly every text has nothing that could have to go; one look tells, and a quicker one where it has plain letters alone.
const UNUSUAL = /[^ -~]/
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** Text as a story may hold it: well-formed UTF-16, line ends as \n, no control characters but tab and line feed. */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text) || !SUSPECT.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').replace(NO_CHARACTER, '\uFFFD')
}

/** The same value with every string in it cleaned, keys included; the very same object where nothing had to change. */
export function cleanStrings<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (value === null || typeof value !== 'object') return value
  return Array.isArray(value) ? (cleanItems(value) as T) : cleanRecord(value)
}

function cleanItems(items: unknown[]): unknown[] {
  let clean: unknown[] | undefined
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    const kept = cleanStrings(item)
    if (kept !== item) clean ??= items.slice(0, at)
    clean?.push(kept)
  }
  return clean ?? items
}

/** Without the keys that have no value. */
function cleanRecord<T extends object>(value: T): T {
  let clean: [string, unknown][] | undefined
  let at = 0
  for (const key in value) {
    const item = value[key]
    const kept = cleanStrings(item)
    const name = cleanText(key)
    if (kept !== item || kept === undefined || name !== key) clean ??= Object.entries(value).slice(0, at)
    if (kept !== undefined) clean?.push([name, kept])
    at++
  }
  return clean ? (Object.fromEntries(clean) as T) : value
}
