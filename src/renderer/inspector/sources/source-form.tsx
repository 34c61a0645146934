import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { referenceLine } from '../../../shared/article/reference'
import type { CslData, Source } from '../../../shared/article/source'
import { sourceFromPaste } from '../../../shared/interchange/reference-line'
import { sourceOf } from '../../../shared/interchange/source-of'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DiscardQuestion } from './discard-question'
import { PasteField } from './paste-field'
import { type DraftProblems, draftOf, filledIn, problemsOf, type SourceDraft, sourceWith } from './source-draft'
import { SourceFields } from './source-fields'
import styles from './source-form.module.css'

export interface SourceFormProps {
  /** The language in which the source will be printed (BCP 47). */
  language: string
  /** A source to edit, or what is known of a new one. */
  request: { source: Source } | { prefill: Partial<CslData> }
  /** The source as it should now be, or null when the person left it as it was. */
  onDone(source: Source | null): void
}

/** The form for one source. What it gives is for others to keep. */
export function SourceForm({ language, request, onDone }: SourceFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const wasIn = useRef<Element | null>(null)
  const [start] = useState(() => startOf(request))
  const [{ base, draft }, setFilled] = useState(() => ({ base: start, draft: draftOf(start) }))
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)

  const isNew = 'prefill' in request
  const started = draftOf(start)
  const problems: DraftProblems = problemsOf(draft, isNew ? undefined : started)
  const dirty =
    base !== start || (Object.keys(draft) as (keyof SourceDraft)[]).some((key) => draft[key] !== started[key])
  const source = sourceWith(base, draft)

  const leave = () => {
    if (!dirty) return onDone(null)
    wasIn.current = document.activeElement
    setLeaving(true)
  }
  const stay = () => {
    setLeaving(false)
    if (wasIn.current instanceof HTMLElement) wasIn.current.focus()
  }

  const save = () => {
    setTried(true)
    const [firstProblem] = Object.keys(problems)
    if (firstProblem !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${firstProblem}"]`)?.focus()
      return
    }
    onDone(dirty || isNew ? source : null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    // The shortcuts of the window are not for a form that stands over it.
    event.stopPropagation()
    if (event.key === 'Enter' && !leaving) save()
  }

  return (
    <Dialog
      open
      title={t(isNew ? 'inspector.form.new' : 'inspector.form.edit')}
      onClose={leaving ? stay : leave}
      footer={
        leaving ? (
          <DiscardQuestion onStay={stay} onDiscard={() => onDone(null)} />
        ) : (
          <>
            <Preview source={source} empty={problems.title !== undefined} language={language} />
            <Button onClick={leave}>{t('app.cancel')}</Button>
            <Button variant="primary" type="submit" form={id}>
              {t(isNew ? 'inspector.form.add' : 'inspector.save')}
            </Button>
          </>
        )
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <PasteField
          autoFocus={isNew && started.title === ''}
          onPaste={(text) => {
            const found = sourceFromPaste(text)
            if (found) setFilled((filled) => filledIn(filled.base, filled.draft, found.csl))
            return found !== undefined
          }}
        />
        <SourceFields
          draft={draft}
          isNew={isNew}
          hadDetails={start.visibility !== 'confidential' && !isNew}
          problems={problems}
          showMissing={tried}
          onChange={(change) => setFilled((filled) => ({ ...filled, draft: { ...filled.draft, ...change } }))}
        />
      </form>
    </Dialog>
  )
}

/** The line that readers will see, always in view. */
function Preview({ source, empty, language }: { source: Source; empty: boolean; language: string }) {
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>
        {t(source.visibility === 'printed' ? 'inspector.form.preview' : 'inspector.form.preview-desk')}
      </figcaption>
      <p dir="auto" className={styles.printed} data-empty={empty || undefined}>
        {empty ? t('inspector.form.preview-empty') : referenceLine(source, language)}
      </p>
    </figure>
  )
}

function startOf(request: SourceFormProps['request']): Source {
  if ('source' in request) return request.source
  return sourceOf({ type: 'article-newspaper', ...request.prefill })
}
