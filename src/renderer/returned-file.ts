import { useEffect, useEffectEvent } from 'react'
import type { ReturnedFile } from '../shared/bridge/transfer'
import { t } from '../shared/messages/translate'
import type { Comparing } from './session/comparing'
import type { Opened } from './workbench/workbench'

/** Compares the open story with a file that has come back to it, once it is open; `shown` hears of it. */
export function useReturnedFile(
  file: ReturnedFile | null,
  opened: Opened | null,
  compare: (comparing: Comparing) => void,
  shown: () => void,
): void {
  const show = useEffectEvent((returned: ReturnedFile) => {
    compare(comparingOf(returned))
    shown()
  })
  const openId = opened?.session.id
  useEffect(() => {
    if (file !== null && file.story === openId) show(file)
  }, [file, openId])
}

/** The story as it is now, and with what the file changes. */
function comparingOf({ hash, name, base, edited }: ReturnedFile): Comparing {
  const version = { id: `file ${hash}`, name, file: { base, edited } }
  return { version, pairs: [{ against: 'file', before: { id: null, name: t('history.now') }, after: version }] }
}
