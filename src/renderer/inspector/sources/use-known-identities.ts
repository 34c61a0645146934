import { useCallback, useEffect, useRef, useState } from 'react'
import type { Source } from '../../../shared/article/source'
import { call } from '../../bridge'

/**
 * How much evidence this computer has of each confidential source whose identity it knows, once it was asked; and the way
 * to ask anew.
 */
export function useKnownIdentities(sources: Source[]): [ReadonlyMap<string, number> | null, ask: () => void] {
  const [known, setKnown] = useState<ReadonlyMap<string, number> | null>(null)
  const turn = useRef(0)
  const ask = useCallback(() => {
    const asked = ++turn.current
    const ids = sources.filter(({ visibility }) => visibility === 'confidential').map(({ id }) => id)
    if (ids.length === 0) return
    call('identities.known', { sources: ids }).then(
      (found) => asked === turn.current && setKnown(new Map(found.map(({ source, evidence }) => [source, evidence]))),
      // What can't be read is said when somebody opens the source.
      () => undefined,
    )
  }, [sources])
  useEffect(ask, [ask])
  return [known, ask]
}
