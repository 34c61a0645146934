import type { YamlMap, YamlValue } from './yaml-value'

const ENTRY = /([A-Za-z]\w*):(?: ([^\n]+)|((?:\n {2}[^\n]+)+))(?:\n|$)/gy
const FIELD = /^([A-Za-z]\w*): ([^\n]+)$/
const WORD = /^[A-Za-z\d][\w.-]*(?::\d[\w.-]*)*$/

/**
 * Reads YAML of the plain shape that our own exports have: texts and lists of texts as JSON has them, words, lists and
 * records. Undefined for any other, which takes a reader of all that YAML can be, and many times as long.
 */
export function readPlainYaml(yaml: string): YamlMap | undefined {
  try {
    const entries = [...yaml.matchAll(ENTRY)]
    if (entries.reduce((length, [entry]) => length + entry.length, 0) !== yaml.length) return undefined
    return mapOf(entries.map(([, key = '', value, block = '']) => [key, value ? scalarOf(value) : blockOf(block)]))
  } catch {
    return undefined
  }
}

function blockOf(block: string): YamlValue {
  const [start, list] = ['\n  ', '\n  - ']
  if (!block.startsWith(list)) return recordOf(block.slice(start.length).split(start))
  const items = block.slice(list.length).split(list)
  return items.map((item) =>
    FIELD.test(item.split('\n', 1)[0] as string) ? recordOf(item.split('\n    ')) : scalarOf(item),
  )
}

function recordOf(lines: string[]): YamlMap {
  return mapOf(
    lines.map((line) => {
      const [, key, value] = FIELD.exec(line) ?? []
      if (key === undefined || value === undefined) throw new SyntaxError(`no plain field: ${line}`)
      return [key, scalarOf(value)]
    }),
  )
}

function mapOf(entries: [string, YamlValue][]): YamlMap {
  const map = new Map(entries)
  if (map.size < entries.length) throw new SyntaxError('a key stands twice')
  return map
}

function scalarOf(text: string): YamlValue {
  if (WORD.test(text)) return text
  const value: unknown = JSON.parse(text)
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw new SyntaxError(`no plain value: ${text}`)
}
