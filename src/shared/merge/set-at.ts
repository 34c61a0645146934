import { keyOf } from './keys'

/**
 * A plain value with another one at the end of a way into it: names of fields, keys or numbers of entries. The same value
 * where the way leads nowhere. `fields`: what is put there are fields of the object that holds the place.
 */
export function setAt(value: unknown, way: readonly string[], to: unknown, fields = false): unknown {
  const [part, ...rest] = way
  if (part === undefined) return to
  if (Array.isArray(value)) {
    const keyed = value.findIndex((entry) => keyOf(entry) === part)
    const index = keyed < 0 && /^\d+$/.test(part) ? Number(part) : keyed
    if (index < 0 || index >= value.length) return rest.length === 0 && to !== undefined ? [...value, to] : value
    if (rest.length === 0 && to === undefined) return value.toSpliced(index, 1)
    return value.with(index, setAt(value[index], rest, to, fields))
  }
  if (typeof value !== 'object' || value === null || part === '__proto__') return value
  if (rest.length === 0 && fields) return { ...value, ...(to as object) }
  const own = Object.hasOwn(value, part) ? value[part as keyof typeof value] : undefined
  if (rest.length > 0 && own === undefined) return value
  const changed: Record<string, unknown> = { ...value, [part]: setAt(own, rest, to, fields) }
  if (changed[part] === undefined) delete changed[part]
  return changed
}
