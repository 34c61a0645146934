import { useRef, useState } from 'react'
import type { Correction } from '../../../shared/article/article'
import { newId } from '../../../shared/article/id'
import { formatDate } from '../../../shared/article/reference'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { useSession, useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { Empty } from '../section'
import { CorrectionForm, type CorrectionText } from './correction-form'
import styles from './corrections.module.css'

/** What was put right after the story went out, and what it said before. */
export function Corrections({ disabled }: { disabled: boolean }) {
  const session = useSession()
  const corrections = useStory((article) => article.corrections)
  /** The id of the correction that is being written, or `new`. */
  const [open, setOpen] = useState<string | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const set = (change: (corrections: Correction[]) => Correction[]) =>
    session.edit((article) => ({ ...article, corrections: change(article.corrections) }))

  const add = async (text: CorrectionText) => {
    setOpen(null)
    const { person } = await call('settings.get', {})
    const at = new Date().toISOString()
    set((all) => [...all, { id: newId(), ...text, at, by: person.name }])
    addButton.current?.focus()
  }

  return (
    <>
      {corrections.length === 0 && open === null && <Empty>{t('inspector.corrections.empty')}</Empty>}
      {corrections.length > 0 && (
        <ol role="list" className={styles.list} aria-label={t('inspector.story.corrections')}>
          {corrections.map((correction) => (
            <li key={correction.id} className={styles.item}>
              {open === correction.id ? (
                <CorrectionForm
                  start={correction}
                  saveLabel={t('inspector.save')}
                  onCancel={() => setOpen(null)}
                  onSave={(text) => {
                    set((all) => all.map((other) => (other.id === correction.id ? { ...other, ...text } : other)))
                    setOpen(null)
                  }}
                />
              ) : (
                <>
                  <p className={styles.about}>
                    {t(`inspector.correction.${correction.kind}`)} ·{' '}
                    {formatDate(correction.at.slice(0, 10), interfaceLanguage())}
                    {correction.by && (
                      <>
                        {' · '}
                        <bdi>{correction.by}</bdi>
                      </>
                    )}
                  </p>
                  <p dir="auto">{correction.text}</p>
                  {correction.was !== undefined && (
                    <p className={styles.about}>{t('inspector.correction.said', { was: correction.was })}</p>
                  )}
                  <div className={styles.actions}>
                    <Button variant="quiet" disabled={disabled} onClick={() => setOpen(correction.id)}>
                      {t('inspector.edit')}
                    </Button>
                    <Button
                      variant="quiet"
                      disabled={disabled}
                      onClick={() => {
                        set((all) => all.filter((other) => other.id !== correction.id))
                        addButton.current?.focus()
                      }}
                    >
                      {t('inspector.remove')}
                    </Button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {open === 'new' ? (
        <CorrectionForm saveLabel={t('inspector.corrections.save')} onCancel={() => setOpen(null)} onSave={add} />
      ) : (
        <Button
          ref={addButton}
          variant="quiet"
          className={styles.add}
          disabled={disabled}
          onClick={() => setOpen('new')}
        >
          {t('inspector.corrections.add')}
        </Button>
      )}
    </>
  )
}
