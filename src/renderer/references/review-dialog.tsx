import { useEffect, useState } from 'react'
import type { Source } from '../../shared/article/source'
import type { KnownSource } from '../../shared/bridge/references'
import type { ReadReferences } from '../../shared/interchange/references/reference'
import { sourceOf } from '../../shared/interchange/source-of'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ReferenceLine } from '../ui/reference-line'
import { toast } from '../ui/toast'
import { LeftReferences } from './left-references'
import styles from './references.module.css'

interface ReviewDialogProps {
  read: ReadReferences
  /** The sources of the story. */
  here: Source[]
  /** The language in which they will be printed (BCP 47). */
  language: string
  /** The sources to add, those of the library where it has them already. */
  onAdd(sources: Source[]): void
  onCancel(): void
}

/** Several references that came at once, to be ticked before they become sources of the story. */
export function ReviewDialog({ read, here, language, onAdd, onCancel }: ReviewDialogProps) {
  const [sources] = useState(() => read.sources.map(({ csl }) => sourceOf(csl)))
  const known = useKnown(sources, here)
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())

  // What the story has is not ticked by itself.
  const isTicked = ({ id }: Source, index: number) => changed.get(id) ?? !known[index]?.here
  const ticked = sources.filter(isTicked)
  const tickAll = (on: boolean) => setChanged(new Map(sources.map(({ id }) => [id, on])))
  const add = () =>
    onAdd(sources.flatMap((source, index) => (isTicked(source, index) ? [known[index]?.library ?? source] : [])))

  return (
    <Dialog
      open
      large
      title={t('references.review-title', { count: sources.length })}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={ticked.length === 0} onClick={add}>
            {t('references.review-add', { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <p>{t('references.review-help')}</p>
        <span className={styles.choice}>
          <Button variant="quiet" onClick={() => tickAll(true)}>
            {t('references.review-all')}
          </Button>
          <Button variant="quiet" onClick={() => tickAll(false)}>
            {t('references.review-none')}
          </Button>
        </span>
      </div>
      <ul role="list" className={styles.list} aria-label={t('references.review-list')}>
        {sources.map((source, index) => (
          <li key={source.id}>
            <label className={styles.row}>
              <input
                type="checkbox"
                className={styles.check}
                checked={isTicked(source, index)}
                onChange={(event) => setChanged(new Map(changed).set(source.id, event.target.checked))}
              />
              <span className={styles.what}>
                <bdi className={styles.printed}>
                  <ReferenceLine source={source} language={language} />
                </bdi>
                <Facts source={source} known={known[index]} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <LeftReferences
          left={read.notUnderstood.map((each) => ({ file: '', ...each }))}
          inAll={read.notUnderstood.length}
        />
      </div>
    </Dialog>
  )
}

function Facts({ source: { csl }, known }: { source: Source; known: KnownSource | undefined }) {
  const mark = known?.here ? 'references.review-here' : known?.library ? 'references.review-library' : undefined
  if (csl.URL === undefined && mark === undefined) return null
  return (
    <span className={styles.facts}>
      {mark && (
        <em className={styles.mark} data-here={known?.here || undefined}>
          {t(mark)}
        </em>
      )}
      {csl.URL !== undefined && <bdi>{csl.URL}</bdi>}
    </span>
  )
}

/** What the story and the library have of them; nothing until they have answered. */
function useKnown(sources: Source[], here: Source[]): KnownSource[] {
  const [known, setKnown] = useState<KnownSource[]>([])
  const [asked] = useState(() => ({ arriving: JSON.stringify(sources), here: JSON.stringify(here) }))
  useEffect(() => {
    let current = true
    call('references.known', asked).then(
      (answer) => current && setKnown(answer),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [asked])
  return known
}
