/**
 * The one JSON text of a plain value: RFC 8785 (keys in UTF-16 order, ECMAScript numbers, no white space). What is
 * undefined in an object is left out. Hashes are taken over its UTF-8 bytes. Throws for what has no such text: a lone
 * surrogate (`normalise` repairs it), an infinite number, a function.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return textJson(value)
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`no JSON value: ${value}`)
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? arrayJson(value) : objectJson(value)
    default:
      throw new Error(`no JSON value: ${typeof value}`)
  }
}

// Nearly every key and text stands as it is; one look tells.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /[\u0000-\u001F"\\\uD800-\uDFFF]/

const LONE_SURROGATE = /[\uD800-\uDFFF]/u

function textJson(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`
  if (LONE_SURROGATE.test(text)) throw new Error('no JSON value: a text with a lone surrogate')
  return JSON.stringify(text)
}

function arrayJson(items: unknown[]): string {
  return `[${items.map(canonicalJson).join(',')}]`
}

function objectJson(object: object): string {
  let json = ''
  // The default order of `sort` is that of UTF-16 code units.
  for (const key of Object.keys(object).sort()) {
    const item: unknown = object[key as keyof typeof object]
    if (item !== undefined) json += `${json === '' ? '' : ','}${textJson(key)}:${canonicalJson(item)}`
  }
  return `{${json}}`
}
