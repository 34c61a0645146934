/** The day where the person is, YYYY-MM-DD: the present one unless another moment is given, in milliseconds. */
export function today(now = Date.now()): string {
  const at = new Date(now)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
