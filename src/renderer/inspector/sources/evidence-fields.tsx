import { Download, FileText, X } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { LARGEST_EVIDENCE, tooLarge } from '../../../shared/bridge/evidence'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { IconButton } from '../icon-button'
import { droppedEvidence } from './dropped-evidence'
import { type EvidenceDraft, fileName, hasExcerpt, newExcerpt, newFile } from './evidence-draft'
import styles from './evidence-fields.module.css'
import { saveEvidence } from './save-evidence'

/** What backs a source: words that were quoted and files that were attached. Both can be dropped on it. */
export function EvidenceFields(props: {
  evidence: EvidenceDraft[]
  /** It stays on this computer with the identity. */
  confidential: boolean
  /** The evidence as it then is may have changed since it was shown: while files were chosen, for one. */
  onChange(change: (evidence: EvidenceDraft[]) => EvidenceDraft[]): void
}) {
  const { evidence, confidential, onChange } = props
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const add = (more: EvidenceDraft[]) => onChange((now) => [...now, ...more])

  const attach = async () => {
    const chosen = await call('evidence.choose', {})
    take(chosen.map((file) => newFile(file, confidential)))
  }
  const take = (coming: EvidenceDraft[]) => {
    const large = coming.flatMap(({ file }) => (file ? (tooLarge(file.size) ?? []) : []))[0]
    setRefused(large === undefined ? null : t('evidence.too-large', { size: large, limit: LARGEST_EVIDENCE }))
    add(coming.filter(({ file }) => !file || tooLarge(file.size) === undefined))
  }
  const drop = (event: DragEvent | ClipboardEvent, data: DataTransfer) => {
    const { drafts, lost } = droppedEvidence(data, confidential)
    if (drafts.length === 0 && !lost) return
    event.preventDefault()
    event.stopPropagation()
    take(drafts)
    if (lost) setRefused(t('sources.evidence.no-path'))
  }
  const remove = (index: number) => {
    onChange((now) => now.toSpliced(index, 1))
    list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus()
  }

  return (
    <fieldset
      className={styles.evidence}
      data-over={over || undefined}
      data-takes-files
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        drop(event, event.dataTransfer)
      }}
      onPaste={(event) => event.clipboardData.files.length > 0 && drop(event, event.clipboardData)}
    >
      <legend className={styles.legend}>
        {t('sources.field.evidence')}
        {evidence.length > 0 && <span className={styles.count}> {evidence.length}</span>}
      </legend>
      <p className={styles.help}>
        {t(confidential ? 'sources.evidence.help-private' : 'sources.evidence.help')} {t('sources.evidence.drop')}
      </p>
      <ul ref={list} role="list" className={styles.list}>
        {evidence.map((each, index) => {
          const file = fileName(each)
          const number = evidence.slice(0, index + 1).filter(hasExcerpt).length
          const name = file ?? t('sources.evidence.unnamed', { number })
          return (
            <li key={each.id} className={styles.piece}>
              {file !== undefined && (
                <p className={styles.file}>
                  <FileText size={14} aria-hidden />
                  <bdi>{file}</bdi>
                  {each.file && <span className={styles.help}>{sizeOf(each.file.size)}</span>}
                </p>
              )}
              {hasExcerpt(each) && (
                <TextArea
                  ownUndo
                  autoFocus={file === undefined && each.excerpt === ''}
                  className={styles.excerpt}
                  label={t('sources.evidence.excerpt', { number })}
                  value={each.excerpt}
                  onValue={(excerpt) => onChange((now) => now.with(index, { ...each, excerpt }))}
                />
              )}
              <span className={styles.tools}>
                {each.asset && (
                  <IconButton
                    label={t('sources.evidence.save', { name })}
                    onClick={() => each.asset && void attempt(saveEvidence(each.asset))}
                  >
                    <Download size={14} aria-hidden />
                  </IconButton>
                )}
                <IconButton label={t('sources.evidence.remove', { name })} onClick={() => remove(index)}>
                  <X size={14} aria-hidden />
                </IconButton>
              </span>
            </li>
          )
        })}
      </ul>
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <div className={styles.add}>
        <Button data-add variant="quiet" onClick={() => add([newExcerpt('', confidential)])}>
          {t('sources.evidence.add-excerpt')}
        </Button>
        <Button variant="quiet" onClick={() => void attempt(attach())}>
          {t('sources.evidence.attach')}
        </Button>
      </div>
    </fieldset>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 100_000
    ? t('sources.evidence.kb', { size: Math.max(1, Math.round(bytes / 1000)) })
    : t('sources.evidence.mb', { size: Math.round(bytes / 100_000) / 10 })
}
