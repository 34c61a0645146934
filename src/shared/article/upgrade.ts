import { SCHEMA } from './article'

/**
 * A stored value of an older schema, brought to the present one. Stored revisions are never rewritten: this runs
 * whenever one is read. A value of a newer schema comes back as it is.
 */
export function upgrade(value: unknown): unknown {
  // Schema 1 is the first: each later one adds its step here.
  return value
}

/** The schema number a stored value says it has, or undefined where it says none. */
export function schemaOf(value: unknown): number | undefined {
  const schema = (value as { schema?: unknown } | null)?.schema
  return typeof schema === 'number' ? schema : undefined
}

/** Whether the value was written by a newer version of Stet than this one. */
export function isNewer(value: unknown): boolean {
  const schema = schemaOf(value)
  return schema !== undefined && schema > SCHEMA
}
