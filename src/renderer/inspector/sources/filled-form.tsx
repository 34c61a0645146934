import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Identity } from '../../../shared/article/identity'
import type { Source } from '../../../shared/article/source'
import { sourceFromPaste } from '../../../shared/interchange/references/source-from-paste'
import { t } from '../../../shared/messages/translate'
import { sentenceFor } from '../../sentence'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { BecomesPublic } from './becomes-public'
import { DiscardQuestion } from './discard-question'
import { EvidenceFields } from './evidence-fields'
import { changedBy, filledWith, pastedInto, publicSource, sameFilling, shownDraft } from './filled-source'
import { IdentityFields } from './identity-fields'
import { keepSource } from './keep-source'
import { PasteField } from './paste-field'
import { Preview } from './preview'
import { draftOf, problemsOf } from './source-draft'
import { SourceFields } from './source-fields'
import styles from './source-form.module.css'
import { StillNamed } from './still-named'

export interface FilledFormProps {
  source: Source
  /** What this computer knows of it beside. */
  known: Identity | null
  isNew: boolean
  /** The language in which the source will be printed (BCP 47). */
  language: string
  /** The story that holds the source, where it is one story's. */
  story?: string
  /** The person's name. */
  me: string
  /** The source as it should now be, or null when the person left it as it was. Who it is has been kept already. */
  onDone(source: Source | null): void
}

/** The form for a source whose identity has been looked up. */
export function FilledForm({ source: start, known, isNew, language, story, me, onDone }: FilledFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const wasIn = useRef<Element | null>(null)
  const [began] = useState(() => filledWith(start, known))
  const [filled, setFilled] = useState(began)
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useRef(false)

  const draft = shownDraft(filled)
  const problems = problemsOf(draft, isNew ? undefined : draftOf(began.base))
  const dirty = !sameFilling(filled, began)
  const confidential = draft.visibility === 'confidential'
  const wasConfidential = start.visibility === 'confidential'

  const leave = () => {
    if (!dirty) return onDone(null)
    wasIn.current = document.activeElement
    setLeaving(true)
  }
  const stay = () => {
    setLeaving(false)
    if (wasIn.current instanceof HTMLElement) wasIn.current.focus()
  }

  const save = async () => {
    setTried(true)
    const [firstProblem] = Object.keys(problems)
    if (firstProblem !== undefined) {
      // What is folded away unfolds first.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${firstProblem}"]`)?.focus())
      return
    }
    if (!dirty && !isNew) return onDone(null)
    if (saving.current) return
    saving.current = true
    try {
      const kept = await keepSource(filled, known)
      onDone(kept)
    } catch (error) {
      setRefusal(sentenceFor(error))
    } finally {
      saving.current = false
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    // The shortcuts of the window are not for a form that stands over it.
    event.stopPropagation()
    if (event.key === 'Enter' && !leaving) void save()
  }

  const evidence = (
    <EvidenceFields
      evidence={filled.evidence}
      confidential={confidential}
      onChange={(change) => setFilled((now) => ({ ...now, evidence: change(now.evidence) }))}
    />
  )

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
            {refusal !== null && (
              <p role="alert" className={styles.refusal}>
                {refusal}
              </p>
            )}
            <Preview source={publicSource(filled)} empty={problems.title !== undefined} language={language} />
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
          void save()
        }}
      >
        <PasteField
          autoFocus={isNew && began.draft.title === ''}
          onPaste={(text) => {
            const found = sourceFromPaste(text)
            if (found) setFilled((now) => pastedInto(now, found.csl, me))
            return found !== undefined
          }}
        />
        <SourceFields
          draft={draft}
          isNew={isNew}
          problems={problems}
          showMissing={tried}
          onChange={(change) => setFilled((now) => changedBy(now, change, me))}
          after={
            !confidential && (
              <BecomesPublic filled={filled} onPublish={(published) => setFilled((now) => ({ ...now, published }))} />
            )
          }
          renderIdentity={(bind) => (
            <IdentityFields
              draft={draft}
              problems={problems}
              reaching={filled.reaching}
              moves={!isNew && !wasConfidential}
              elsewhere={wasConfidential && known === null}
              bind={bind}
              named={!isNew && story !== undefined && <StillNamed source={start.id} story={story} />}
              onReaching={(reaching) => setFilled((now) => ({ ...now, reaching }))}
            >
              {evidence}
            </IdentityFields>
          )}
        >
          {!confidential && evidence}
        </SourceFields>
      </form>
    </Dialog>
  )
}
