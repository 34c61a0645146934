import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { referenceLine } from '../../../shared/article/reference'
import type { CslData, Source } from '../../../shared/article/source'
import { sourceFromPaste } from '../../../shared/interchange/reference-line'
import { sourceOf } from '../../../shared/interchange/source-of'
import { t } from '../../../shared/messages/translate'
import type { StorySession } from '../../session/story-session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DiscardQuestion } from './discard-question'
import { PasteField } from './paste-field'
import { type DraftProblems, draftOf, filledIn, problemsOf, type SourceDraft, sourceWith } from './source-draft'
import { SourceFields } from './source-fields'
import styles from './source-form.module.css'

export interface SourceFormProps {
  session: StorySession
  /** A source of the story to edit, or what is known of a new one. */
  request: { source: Source } | { prefill: Partial<CslData> }
  /** The source as it now is in the story, or null when the person left without saving. */
  onDone(source: Source | null): void
}

/** The form for one source. Saving it is one undoable step of the story. */
export function SourceForm({ session, request, onDone }: SourceFormProps) {
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
    if (dirty || isNew) putSource(session, source)
    onDone(source)
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
            <Preview source={source} empty={problems.title !== undefined} language={session.article.language} />
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

/** Puts a source in the place of its former self, or at the end. */
function putSource(session: StorySession, source: Source): void {
  session.edit((article) => {
    const place = article.sources.findIndex(({ id }) => id === source.id)
    const sources = place < 0 ? [...article.sources, source] : article.sources.with(place, source)
    return { ...article, sources }
  })
}
