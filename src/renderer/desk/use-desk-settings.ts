import { useEffect, useState } from 'react'
import type { DeskSettings, DeskStatus } from '../../shared/bridge/desk'
import { call } from '../bridge'

/** What a desk agrees on, read anew whenever its folder was looked through. Undefined until it is read. */
export function useDeskSettings({ id, lookedAt }: Pick<DeskStatus, 'id' | 'lookedAt'>): DeskSettings | undefined {
  const [read, setRead] = useState<{ id: string; at: string | null; settings: DeskSettings } | null>(null)
  useEffect(() => {
    let current = true
    // A desk that was left meanwhile agrees on nothing.
    call('desk.settings', { desk: id }).then(
      (settings) => current && setRead({ id, at: lookedAt, settings }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [id, lookedAt])
  return read?.id === id ? read.settings : undefined
}
