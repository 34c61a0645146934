import { keyOf } from './keys'

/** What a way into a plain value leads to: names of fields, keys or numbers of entries. Undefined where it leads nowhere. */
export function valueAt(value: unknown, way: readonly string[]): unknown {
  const [part, ...rest] = way
  if (part === undefined) return value
  if (Array.isArray(value))
    return valueAt(
      value.find((entry, index) => (keyOf(entry) ?? String(index)) === part),
      rest,
    )
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  return valueAt(value[part as keyof typeof value], rest)
}
