import type { Recovery } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { moment } from './moment'

/** From when a restored library is, and what of it may be missing. */
export function RecoveryWords({ recovery: { at, saved } }: { recovery: Recovery }) {
  return (
    <>
      <p>{t('care.recovered.body', { at: moment(at) })}</p>
      <p>{t('care.recovered.saved', { saved })}</p>
    </>
  )
}
