import { useDeferredValue, useRef, useState } from 'react'
import { nameIn, type Term } from '../../shared/article/term'
import type { ImportedVocabulary, ListedTerm } from '../../shared/bridge/tagging'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { toast } from '../ui/toast'
import { ImportedList } from './imported-list'
import { TermForm } from './term-form'
import { TermList } from './term-list'
import { useImport } from './use-import'
import { LISTED, useTerms } from './use-terms'
import styles from './vocabulary.module.css'

/** The terms of the newsroom: found, added, edited and removed, and whole vocabularies brought in from files. */
export function VocabularyDialog({ readOnly, onClose }: { readOnly: boolean; onClose(): void }) {
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const { found, reread } = useTerms(sought)
  const [edited, setEdited] = useState<ListedTerm | 'new' | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const { progress, choose } = useImport(reread)

  /** Puts a term in the place of another, tells it, and offers to take it back. */
  const change = async (slug: string, term: Term | null, back: Term | null, said: string) => {
    setEdited(null)
    if (!(await attempt(call('vocabulary.change', { slug, term })))) return
    reread()
    toast(said, {
      label: t('app.undo'),
      run: () => void attempt(call('vocabulary.change', { slug, term: back }).then(reread)),
    })
  }
  const removeImport = async ({ id, about }: ImportedVocabulary) => {
    if (!(await attempt(call('vocabulary.remove', { id })))) return
    reread()
    field.current?.querySelector('input')?.focus()
    toast(t('vocabulary.removed-import', { name: about.name }), {
      label: t('app.undo'),
      run: () => void attempt(call('vocabulary.takeBack', { id }).then(reread)),
    })
  }
  const before = edited === 'new' ? null : edited

  return (
    <Dialog
      open
      large
      title={t('vocabulary.title')}
      onClose={onClose}
      footer={
        <>
          <p className={styles.count} role="status">
            {progress ?? (found && countOf(found.terms.length, found.total))}
          </p>
          <Button disabled={readOnly || progress !== null} onClick={() => void choose()}>
            {t('vocabulary.import')}
          </Button>
          <Button disabled={readOnly} onClick={() => setEdited('new')}>
            {t('vocabulary.add')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('everywhere.close')}
          </Button>
        </>
      }
    >
      <div ref={field} className={styles.top}>
        <p className={styles.fact}>{readOnly ? t('library.read-only') : t('vocabulary.about')}</p>
        <TextField
          label={t('vocabulary.find')}
          labelHidden
          ownUndo
          placeholder={t('vocabulary.find')}
          maxLength={200}
          value={text}
          onValue={setText}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              event.currentTarget.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-term]')?.focus()
            } else if (event.key === 'Escape' && text !== '') {
              event.stopPropagation()
              setText('')
            }
          }}
        />
      </div>
      <div className={styles.scroll}>
        {found && text === '' && (
          <ImportedList imported={found.imported} readOnly={readOnly} onRemove={(each) => void removeImport(each)} />
        )}
        {found && found.total === 0 && <p className={styles.nothing}>{t('vocabulary.no-match', { text: sought })}</p>}
        {found && <TermList terms={found.terms} readOnly={readOnly} onEdit={setEdited} />}
      </div>
      {edited !== null && (
        <TermForm
          listed={before}
          onClose={() => setEdited(null)}
          onSave={(term) =>
            void change(term.slug, term, before?.term ?? null, t('vocabulary.saved', { name: named(term) }))
          }
          onRemove={(term) => void change(term.slug, null, term, t('vocabulary.removed', { name: named(term) }))}
        />
      )}
    </Dialog>
  )
}

function named(term: Term): string {
  return nameIn(term, interfaceLanguage())
}

function countOf(shown: number, count: number): string {
  return count > LISTED ? t('vocabulary.first', { shown, count }) : t('vocabulary.count', { count })
}
