import type { EvidenceFile } from '../../../shared/bridge/evidence'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { toast } from '../../ui/toast'

/** Saves a copy of a file where the person wants it. It is never opened from here: it may be anything. */
export async function saveEvidence({ hash, name }: EvidenceFile): Promise<void> {
  const saved = await call('evidence.save', { hash, name })
  if (saved === null) return
  toast(t('sources.evidence.saved'), {
    label: t('sources.evidence.show'),
    run: () => void attempt(call('app.showFile', { path: saved.path })),
  })
}
