/** A word of YAML itself, written without quotation marks: a truth, or an instant. */
interface Word {
  is: boolean | string
}
type Scalar = string | boolean | Word
type FlatRecord = Record<string, Scalar | string[] | undefined>
export type YamlValue = Scalar | string[] | FlatRecord | FlatRecord[] | undefined
export type Fields = Record<string, YamlValue>

/**
 * Front matter in YAML 1.2: keys with texts, truths, lists of texts, records and lists of records. Texts are written
 * between double quotation marks, as JSON has them, which YAML reads as the very same texts whatever they hold. What
 * is undefined, false or empty is left out, but not what is said to be false.
 */
export function yamlDocument(fields: Fields): string {
  let yaml = '---\n'
  for (const [key, value] of Object.entries(fields)) yaml += field(key, value)
  return `${yaml}---\n`
}

/** An instant (ISO 8601, UTC) as the time that YAML has for it. */
export function instant(iso: string | undefined): Word | undefined {
  return iso === undefined ? undefined : { is: iso }
}

function field(key: string, value: YamlValue): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => (typeof item === 'string' ? said(item) : record(item, '    ')))
    const listed = items.filter((item) => item !== '')
    return listed.length === 0 ? '' : `${key}:\n${listed.map((item) => `  - ${item}\n`).join('')}`
  }
  if (isRecord(value)) {
    const fields = record(value, '  ')
    return fields === '' ? '' : `${key}:\n  ${fields}\n`
  }
  const text = said(value)
  return text === '' ? '' : `${key}: ${text}\n`
}

function isRecord(value: YamlValue): value is FlatRecord {
  return typeof value === 'object' && !('is' in value)
}

function record(item: FlatRecord, indent: string): string {
  let yaml = ''
  for (const [key, value] of Object.entries(item)) {
    const text = Array.isArray(value) ? flowList(value) : said(value)
    if (text !== '') yaml += `${yaml === '' ? '' : `\n${indent}`}${key}: ${text}`
  }
  return yaml
}

function flowList(items: string[]): string {
  return items.length === 0 ? '' : `[${items.map(quoted).join(', ')}]`
}

function said(value: Scalar | undefined): string {
  if (value === undefined || value === false || value === '') return ''
  if (value === true) return 'true'
  return typeof value === 'string' ? quoted(value) : String(value.is)
}

// Of what JSON leaves as it is, YAML takes these only when they are written out: controls, line ends, marks of order.
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, 'g')

function quoted(text: string): string {
  const json = JSON.stringify(text)
  return UNPRINTABLE.test(json) ? json.replace(EVERY_UNPRINTABLE, writtenOut) : json
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
