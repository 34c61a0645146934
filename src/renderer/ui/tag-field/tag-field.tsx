import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Tag, TagGroup } from '../../../shared/article/tag'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { keepUndo } from '../field'
import { fieldDirection } from '../field-direction'
import styles from './tag-field.module.css'
import { readTagNames, tagsNamed } from './tag-names'
import { TagSuggestions } from './tag-suggestions'
import { backKey, TagTokens } from './tag-tokens'
import { type Suggest, useSuggestions } from './use-suggestions'

/** The line of text of a tag field. */
export interface TagLine {
  focus(): void
  /** The tags that what is typed and not yet made a tag of names; null where it can't be one, and then the field says so. */
  typed(): Tag[] | null
}

interface TagFieldProps {
  ref: Ref<TagLine>
  tags: Tag[]
  readOnly?: boolean
  suggest: Suggest
  /** The suggestions are always there, and lie below the line instead of over what follows it. */
  open?: boolean
  onAdd(tags: Tag[]): void
  onRemove(tag: Tag): void
  /** Puts a tag into another group; with it, tags stand in their groups, in which order they must come. */
  onGroup?(tag: Tag, group: TagGroup): void
  /** Enter was pressed, and nothing is typed or marked. */
  onEnter?(): void
}

/**
 * Tags as tokens before a line of text. Enter, Tab and comma make a tag of what is typed or marked in the list; the
 * arrows go to the tokens, Backspace and Delete remove them; a list pasted with commas becomes as many tags.
 */
export function TagField(props: TagFieldProps) {
  const { ref, tags, readOnly = false, suggest, open: always = false, onAdd, onRemove, onGroup, onEnter } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const group = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [opened, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const has = new Set(tags.map(({ slug }) => slug))
  const open = always || opened
  const found = useSuggestions(suggest, text, open).filter(({ tag }) => !has.has(tag.slug))
  const listed = open && found.length > 0

  const clear = () => {
    setText('')
    setProblem('')
    setMarked(-1)
    setOpen(false)
  }

  const add = (added: Tag[]) => {
    onAdd(added)
    const names = joined(added.map(({ name }) => name))
    setSaid(t(added.some(({ slug }) => !has.has(slug)) ? 'tags.added' : 'tags.known', { names }))
    clear()
  }

  /** Tags of typed or pasted names; null where one can't be a tag: then all stay in the line and it says so. */
  const named = (names: string[]): Tag[] | null => {
    const made = tagsNamed(
      names,
      found.map(({ tag }) => tag),
    )
    if ('tags' in made) return made.tags
    setText(names.join(', '))
    setProblem(t('tags.unfit', { value: made.unfit }))
    return null
  }
  const addNamed = (names: string[]) => {
    const made = named(names)
    if (made) add(made)
  }
  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus(),
    typed: () => named(readTagNames(text)),
  }))

  const remove = (tag: Tag) => {
    onRemove(tag)
    setSaid(t('tags.removed', { name: tag.name }))
  }

  const focusLastToken = () => {
    const tokens = [...(group.current?.querySelectorAll<HTMLElement>('[data-token]') ?? [])]
    tokens.at(-1)?.focus()
  }

  /** Whether the key meant something to the field. */
  const hear = (key: string, control: HTMLInputElement): boolean => {
    const chosen = listed ? found[marked]?.tag : undefined
    const atStart = control.selectionStart === 0 && control.selectionEnd === 0
    if ((key === 'Enter' || key === 'Tab') && chosen) add([chosen])
    else if (['Enter', 'Tab', ',', '،'].includes(key) && text.trim() !== '') addNamed(readTagNames(text))
    else if (key === 'Enter') onEnter?.()
    else if (key === ',' || key === '،') return true
    else if (key === 'Escape' && listed && !always) setOpen(false)
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true)
      const step = key === 'ArrowDown' ? 1 : -1
      setMarked(found.length === 0 ? -1 : (Math.max(marked, step < 0 ? 0 : -1) + step + found.length) % found.length)
    } else if (key === 'Backspace' && text === '' && tags.length > 0) remove(tags.at(-1) as Tag)
    else if (key === backKey(control) && atStart && tags.length > 0) focusLastToken()
    else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (text !== '') keepUndo(event)
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (hear(event.key, event.currentTarget)) event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const names = readTagNames(event.clipboardData.getData('text/plain'))
    if (names.length < 2) return
    event.preventDefault()
    addNamed([...readTagNames(text), ...names])
  }

  const suggestions = listed && (
    <TagSuggestions
      id={`${id}-list`}
      over={!always}
      found={found}
      marked={marked}
      onMark={setMarked}
      onChoose={(tag) => add([tag])}
    />
  )
  return (
    <div className={styles.field}>
      <div className={styles.anchor}>
        <div ref={group} data-tag-group className={styles.group} data-problem={problem !== '' || undefined}>
          <TagTokens tags={tags} readOnly={readOnly} input={input} onRemove={remove} onGroup={onGroup} />
          <input
            ref={input}
            type="text"
            role="combobox"
            dir={fieldDirection(text)}
            autoComplete="off"
            spellCheck={false}
            className={styles.input}
            disabled={readOnly}
            value={text}
            placeholder={tags.length === 0 ? t('tags.placeholder') : undefined}
            aria-label={t('tags.add')}
            aria-describedby={`${id}-note`}
            aria-invalid={problem !== '' || undefined}
            aria-autocomplete="list"
            aria-expanded={listed}
            aria-controls={listed ? `${id}-list` : undefined}
            aria-activedescendant={listed && marked >= 0 ? `${id}-list-${marked}` : undefined}
            onChange={(event) => {
              setText(event.target.value)
              setProblem('')
              setMarked(-1)
              setOpen(event.target.value.trim() !== '')
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
        {!always && suggestions}
      </div>
      <p id={`${id}-note`} className={problem ? styles.problem : styles.help} aria-live="polite">
        {problem || t('tags.help')}
      </p>
      {always && suggestions}
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  )
}
