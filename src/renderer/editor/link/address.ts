/** A web or mail address as it is stored; a bare one gets its scheme. Undefined when it is none, empty included. */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim()
  if (/^(https?:\/\/|mailto:)\S+$/i.test(trimmed)) return trimmed
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(trimmed)) return `mailto:${trimmed}`
  return /^[^\s/:@]+\.[^\s/:@]+(:\d+)?(\/\S*)?$/.test(trimmed) ? `https://${trimmed}` : undefined
}
