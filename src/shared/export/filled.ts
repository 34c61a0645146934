/** The fields that say something: neither absent, nor an empty text, nor an empty list. */
export function filled(fields: object): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) if (!isEmpty(value)) said[key] = value
  return said
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
