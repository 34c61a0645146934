/** How many days before its end a licence is worth a warning. */
const SOON = 30
const DAY = 24 * 3600 * 1000

/**
 * Whether a licence has run out by a day, or soon will: `expires` is the last day of use. Both are YYYY-MM-DD; undefined
 * where there is no end, one further off, or one that can't be understood.
 */
export function expiryOf(expires: string | undefined, today: string): 'expired' | 'soon' | undefined {
  if (expires === undefined) return undefined
  const days = (Date.parse(expires) - Date.parse(today)) / DAY
  if (Number.isNaN(days) || days > SOON) return undefined
  return days < 0 ? 'expired' : 'soon'
}
