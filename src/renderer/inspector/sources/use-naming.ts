import { useCallback, useEffect, useRef, useState } from 'react'
import type { Naming } from '../../../shared/article/identity'
import { call } from '../../bridge'

/**
 * Where a source of a story stands by name, once it was asked; and the way to ask anew. `going` sees to it when asking
 * fails; it stays the same function.
 */
export function useNaming(
  source: string,
  story: string,
  going: (work: Promise<void>) => Promise<unknown>,
): [Naming | null, ask: () => void] {
  const [naming, setNaming] = useState<Naming | null>(null)
  const last = useRef('')
  const ask = useCallback(() => {
    const asked = `${story}/${source}`
    last.current = asked
    const look = async () => {
      const found = await call('identities.named', { source, story })
      if (last.current === asked) setNaming(found)
    }
    void going(look())
  }, [source, story, going])
  useEffect(ask, [ask])
  return [naming, ask]
}

/** Whether anything outside this computer names the source. */
export function isNamedElsewhere({ desks, published }: Naming): boolean {
  return desks.length + published.length > 0
}

/** Whether anything at all does. */
export function isNamed(naming: Naming): boolean {
  return naming.versions + naming.backups > 0 || isNamedElsewhere(naming)
}
