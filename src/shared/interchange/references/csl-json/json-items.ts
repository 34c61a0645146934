/** The values of a JSON text, one by one, and what could not be read as any. */
export interface JsonItems {
  items: unknown[]
  broken: string[]
}

/** What is nested deeper is no reference, and nothing that goes through values may have to go that deep. */
const DEEPEST = 32

/**
 * The items of a JSON array, the one object that the text is, or those in its `items`. Of a text that is no JSON (cut off,
 * say) the objects that are. `__proto__` is a name like any other, but kept as `_proto_`, so that no copy mistakes it.
 */
export function jsonItems(text: string): JsonItems | 'too-deep' {
  if (depthOf(text) > DEEPEST) return 'too-deep'
  const whole = parsed(text)
  if (whole === undefined) return wholeObjects(text)
  if (Array.isArray(whole)) return { items: whole, broken: [] }
  const { items } = whole as { items?: unknown }
  return { items: Array.isArray(items) ? items : [whole], broken: [] }
}

function parsed(text: string): unknown {
  try {
    // A reviver costs five times the reading, and the name is hardly ever there.
    const suspect = /__proto__|\\u005f/i.test(text)
    return JSON.parse(text, suspect ? (_key, value: unknown) => withoutProto(value) : undefined)
  } catch {
    return undefined
  }
}

function withoutProto(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, '__proto__')) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key === '__proto__' ? '_proto_' : key, item]))
}

function depthOf(text: string): number {
  let deepest = 0
  for (const { depth } of brackets(text)) deepest = Math.max(deepest, depth)
  return deepest
}

/** The objects of an array that is broken somewhere: each by itself, and the rest as it stands. */
function wholeObjects(text: string): JsonItems {
  const found: JsonItems = { items: [], broken: [] }
  const outer = /^\s*\[/.test(text) ? 1 : 0
  let [after, begin] = [outer === 1 ? text.indexOf('[') + 1 : 0, -1]
  const leave = (words: string) => {
    const left = words.replace(/^[\s,]+|[\s,\]]+$/g, '')
    if (left !== '') found.broken.push(left)
  }
  for (const { at, depth, opens } of brackets(text)) {
    if (opens && depth === outer + 1) {
      leave(text.slice(after, at))
      after = begin = at
    } else if (!opens && depth === outer && begin >= 0) {
      const item = parsed(text.slice(begin, at + 1))
      if (item === undefined) leave(text.slice(begin, at + 1))
      else found.items.push(item)
      after = at + 1
      begin = -1
    }
  }
  leave(text.slice(after))
  return found
}

/** The brackets of a JSON text outside its strings, with the depth after each. */
function* brackets(text: string): Generator<{ at: number; depth: number; opens: boolean }> {
  let depth = 0
  for (const match of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[\]{}]/g)) {
    const [sign] = match
    if (sign === '[' || sign === '{') yield { at: match.index, depth: ++depth, opens: true }
    else if (sign === ']' || sign === '}')
      yield { at: match.index, depth: (depth = Math.max(0, depth - 1)), opens: false }
  }
}
