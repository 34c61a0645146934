import { useEffect, useState } from 'react'
import type { KeptLeft as Kept } from '../../shared/bridge/references'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { onceChanged } from '../once-changed'
import { Button } from '../ui/button'
import { LeftReferences } from './left-references'
import styles from './references.module.css'

/** What earlier imports into the library did not understand, until the person has done with it. */
export function KeptLeft({ readOnly }: { readOnly: boolean }) {
  const [kept, setKept] = useState<Kept[]>([])
  useEffect(() => {
    let current = true
    const ask = () => void attempt(call('references.left', {}).then((answer) => current && setKept(answer)))
    ask()
    const stop = onceChanged(ask)
    return () => {
      current = false
      stop()
    }
  }, [])
  if (kept.length === 0) return null

  const forget = () => call('references.forget', { ids: kept.map(({ id }) => id) }).then(() => setKept([]))
  return (
    <div className={styles.kept}>
      <LeftReferences
        key={kept.map(({ id }) => id).join(' ')}
        left={kept.flatMap(({ left }) => left)}
        inAll={kept.reduce((sum, { inAll }) => sum + inAll, 0)}
      />
      <Button variant="quiet" disabled={readOnly} onClick={() => void attempt(forget())}>
        {t('references.left.forget')}
      </Button>
    </div>
  )
}
