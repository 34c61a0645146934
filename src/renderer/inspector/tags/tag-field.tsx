import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { keepUndo } from '../../ui/field'
import styles from './tag-field.module.css'
import { addTags, readTagNames, removeTag, tagsNamed } from './tag-list'
import { TagSuggestions } from './tag-suggestions'
import { backKey, TagTokens } from './tag-tokens'
import { useTagSuggestions } from './use-tag-suggestions'

interface TagFieldProps {
  ref: Ref<HTMLInputElement>
  /** Accepted tags. */
  tags: Tag[]
  readOnly: boolean
}

/**
 * Tags as tokens before a line of text. Enter, Tab and comma make a tag of what is typed or marked in the list; the
 * arrows go to the tokens, Backspace and Delete remove them; a list pasted with commas becomes as many tags.
 */
export function TagField({ ref, tags, readOnly }: TagFieldProps) {
  const session = useSession()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const group = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const has = new Set(tags.map(({ slug }) => slug))
  const found = useTagSuggestions(text, open).filter(({ tag }) => !has.has(tag.slug))
  const listed = open && found.length > 0

  const clear = () => {
    setText('')
    setProblem('')
    setMarked(-1)
    setOpen(false)
  }

  const add = (added: Tag[]) => {
    session.edit((article) => {
      const next = addTags(article.tags, added)
      return next === article.tags ? article : { ...article, tags: next }
    })
    const names = added.map(({ name }) => name).join(', ')
    setSaid(t(added.some(({ slug }) => !has.has(slug)) ? 'inspector.tags.added' : 'inspector.tags.known', { names }))
    clear()
  }

  /** Makes tags of typed or pasted names; where one can't be a tag, all stay in the line and it says so. */
  const addNamed = (names: string[]) => {
    const made = tagsNamed(
      names,
      found.map(({ tag }) => tag),
    )
    if ('tags' in made) return add(made.tags)
    setText(names.join(', '))
    setProblem(t('inspector.tags.unfit', { value: made.unfit }))
  }

  const remove = (tag: Tag) => {
    session.edit((article) => ({ ...article, tags: removeTag(article.tags, tag.slug) }))
    setSaid(t('inspector.tags.removed', { name: tag.name }))
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
    else if (key === 'Enter' || key === ',' || key === '،') return true
    else if (key === 'Escape' && listed) setOpen(false)
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

  return (
    <div className={styles.field}>
      <div className={styles.anchor}>
        <div ref={group} data-tag-group className={styles.group} data-problem={problem !== '' || undefined}>
          <TagTokens tags={tags} readOnly={readOnly} input={input} onRemove={remove} />
          <input
            ref={input}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            className={styles.input}
            disabled={readOnly}
            value={text}
            placeholder={tags.length === 0 ? t('inspector.tags.placeholder') : undefined}
            aria-label={t('inspector.tags.add')}
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
        {listed && (
          <TagSuggestions
            id={`${id}-list`}
            found={found}
            marked={marked}
            onMark={setMarked}
            onChoose={(tag) => add([tag])}
          />
        )}
      </div>
      <p id={`${id}-note`} className={problem ? styles.problem : styles.help} aria-live="polite">
        {problem || t('inspector.tags.help')}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  )
}
