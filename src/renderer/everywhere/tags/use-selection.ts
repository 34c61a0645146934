import { useState } from 'react'

export interface Selection {
  chosen: ReadonlySet<string>
  toggle(slug: string): void
  /** Chooses exactly these. */
  choose(slugs: string[]): void
}

/** Which tags are selected. Those that are no longer there don't count. */
export function useSelection(present: ReadonlySet<string>): Selection {
  const [slugs, setSlugs] = useState<ReadonlySet<string>>(new Set())
  const chosen = new Set([...slugs].filter((slug) => present.has(slug)))
  return {
    chosen,
    toggle(slug) {
      const next = new Set(chosen)
      if (!next.delete(slug)) next.add(slug)
      setSlugs(next)
    },
    choose: (next) => setSlugs(new Set(next)),
  }
}
