type Scalar = string | true
export type YamlValue = Scalar | string[] | Record<string, string>[] | undefined

/**
 * Front matter in YAML 1.2: keys with texts, `true`, lists of texts and lists of records of texts. Texts are written
 * between double quotation marks, as JSON has them, which YAML reads as the very same texts whatever they hold. What
 * is undefined or empty is left out.
 */
export function yamlDocument(fields: Record<string, YamlValue>): string {
  let yaml = '---\n'
  for (const [key, value] of Object.entries(fields)) yaml += field(key, value)
  return `${yaml}---\n`
}

function field(key: string, value: YamlValue): string {
  if (!Array.isArray(value)) return value === undefined || value === '' ? '' : `${key}: ${scalar(value)}\n`
  if (value.length === 0) return ''
  return `${key}:\n${value.map((item) => `  - ${typeof item === 'string' ? scalar(item) : record(item)}\n`).join('')}`
}

function record(item: Record<string, string>): string {
  return Object.entries(item)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join('\n    ')
}

// Of what JSON leaves as it is, YAML takes these only when they are written out: controls, line ends, marks of order.
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

function scalar(value: Scalar): string {
  if (value === true) return 'true'
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
