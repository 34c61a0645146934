import { CaseSensitive, ChevronDown, ChevronUp, type LucideIcon, Regex, Replace, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Query } from '../../../shared/find/find-in-text'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { keepUndo } from '../../ui/field'
import { fieldDirection } from '../../ui/field-direction'
import { withShortcut } from '../../ui/shortcut'
import type { Writing } from '../surface/writing'
import styles from './find-bar.module.css'
import { FindCount } from './find-count'
import { onEnter } from './on-enter'
import { ReplaceRow } from './replace-row'
import type { Finder, Spot } from './finder'
import { useMarks } from './use-marks'
import { caretOf } from './where'

const OPTIONS: {
  option: Exclude<keyof Query, 'text'>
  icon: LucideIcon
  name: 'match-case' | 'whole-word' | 'regex'
}[] = [
  { option: 'matchCase', icon: CaseSensitive, name: 'match-case' },
  { option: 'wholeWord', icon: WholeWord, name: 'whole-word' },
  { option: 'regex', icon: Regex, name: 'regex' },
]

/** The bar above the page with which words in the story are found and replaced. */
export function FindBar(props: {
  writing: Writing
  page: HTMLElement
  finder: Finder
  field: Ref<HTMLInputElement>
  /** Where the person was when finding was asked for. */
  asked: { replace: boolean; from: Spot }
  onReplace(replace: boolean): void
  onClose(): void
}) {
  const { writing, page, finder, field, asked, onReplace, onClose } = props
  const session = useSession()
  const { query, problem } = useSyncExternalStore(finder.subscribe, finder.get)
  const [before] = useState(() => document.activeElement)
  const bar = useRef<HTMLDivElement>(null)
  /** Undo is the field's own only while somebody types in it. */
  const [typing, setTyping] = useState(false)
  const problemId = useId()

  const { from } = asked
  useLayoutEffect(() => finder.start(from), [finder, from])
  useMarks(writing, page, finder)
  // The page gives up its first lines to the bar, not to the reader's eyes.
  useLayoutEffect(() => {
    const height = bar.current?.offsetHeight ?? 0
    if (page.scrollTop > 0) page.scrollBy({ top: height, behavior: 'instant' })
    return () => page.scrollBy({ top: -height, behavior: 'instant' })
  }, [page])

  const close = () => {
    const match = finder.current
    const caret = match && caretOf(writing, match)
    onClose()
    if (caret) session.goTo(caret)
    else if (before instanceof HTMLElement && page.contains(before)) before.focus({ preventScroll: true })
    else writing.editor.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (typing) keepUndo(event)
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  return (
    <div ref={bar} role="search" aria-label={t('find.bar')} className={styles.bar} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <div className={styles.line} data-bad={problem !== null || undefined}>
          <input
            ref={field}
            className={styles.field}
            dir={fieldDirection(query.text)}
            spellCheck={false}
            autoComplete="off"
            aria-label={t('find.query')}
            placeholder={t('find.query')}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            value={query.text}
            onChange={({ target }) => {
              setTyping(true)
              finder.seek({ text: target.value })
            }}
            onKeyDown={onEnter((event) => finder.step(event.shiftKey ? -1 : 1))}
          />
          <FindCount finder={finder} />
          {OPTIONS.map(({ option, icon: Icon, name }) => (
            <button
              key={option}
              type="button"
              className={styles.option}
              aria-label={t(`find.${name}`)}
              title={t(`find.${name}`)}
              aria-pressed={query[option]}
              onClick={() => finder.seek({ [option]: !query[option] })}
            >
              <Icon size={16} aria-hidden />
            </button>
          ))}
        </div>
        <IconButton
          icon={ChevronUp}
          name={withShortcut(t('find.previous'), 'edit.find-previous')}
          label={t('find.previous')}
          onClick={() => finder.step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          name={withShortcut(t('find.next'), 'edit.find-next')}
          label={t('find.next')}
          onClick={() => finder.step(1)}
        />
        {!session.readOnly && (
          <button
            type="button"
            className={styles.option}
            aria-label={t('find.show-replace')}
            title={withShortcut(t('find.show-replace'), 'edit.replace')}
            aria-expanded={asked.replace}
            onClick={() => onReplace(!asked.replace)}
          >
            <Replace size={16} aria-hidden />
          </button>
        )}
        <IconButton icon={X} name={t('find.close')} label={t('find.close')} onClick={close} />
      </div>
      {asked.replace && !session.readOnly && <ReplaceRow finder={finder} onTyping={setTyping} />}
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {t(problem === 'slow' ? 'find.slow' : `find.problem.${problem}`)}
        </p>
      )}
    </div>
  )
}

function IconButton(props: { icon: LucideIcon; name: string; label: string; onClick(): void }) {
  const { icon: Icon, name, label, onClick } = props
  return (
    <button type="button" className={styles.option} aria-label={label} title={name} onClick={onClick}>
      <Icon size={16} aria-hidden />
    </button>
  )
}
