/** Where a key leads from a row of a list, `page` rows being in view; undefined for a key that leads nowhere. */
export function rowReachedBy(key: string, { index, total, page }: { index: number; total: number; page: number }) {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: total - 1,
  }
  const reached = steps[key]
  return reached === undefined ? undefined : Math.max(0, Math.min(total - 1, reached))
}
