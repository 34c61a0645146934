import { useEffect, useEffectEvent, useState } from 'react'
import type { Identity } from '../../../shared/article/identity'
import { call } from '../../bridge'

/** Who a source is, as far as this computer knows; undefined until it has been read. Without a source nobody is asked. */
export function useIdentity(source: string | null, onFailed: (error: unknown) => void): Identity | null | undefined {
  const [known, setKnown] = useState<Identity | null | undefined>(source === null ? null : undefined)
  const failed = useEffectEvent(onFailed)
  useEffect(() => {
    if (source === null) return undefined
    let asked = true
    call('identities.read', { source }).then(
      ({ identity }) => asked && setKnown(identity),
      (error: unknown) => asked && failed(error),
    )
    return () => {
      asked = false
    }
  }, [source])
  return known
}
