import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, type RefObject, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Tag, TagGroup } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { MenuButton } from '../menu'
import styles from './tag-field.module.css'
import { groupName, groupOf, tagsByGroup } from './tag-groups'

interface TagTokensProps {
  tags: Tag[]
  readOnly: boolean
  /** The line of text after the tokens, to which the arrows lead. */
  input: RefObject<HTMLInputElement | null>
  onRemove(tag: Tag): void
  /** Puts a tag into another group, from a menu of its token; with it, tokens stand in their groups. */
  onGroup?: ((tag: Tag, group: TagGroup) => void) | undefined
}

/** The tags of a tag field, each a token that the arrows reach from the line of text. */
export function TagTokens({ tags, readOnly, input, onRemove, onGroup }: TagTokensProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const parts = onGroup ? tagsByGroup(tags) : [{ group: 'free' as const, tags }]
  const titled = parts.some(({ group }) => group !== 'free')
  const shown = parts.flatMap((part) => part.tags)

  const focusToken = (index: number) => {
    const tokens = list.current?.querySelectorAll<HTMLElement>('[data-token]') ?? []
    const target = index < 0 ? tokens[0] : tokens[index]
    if (target) target.focus()
    else input.current?.focus()
  }

  // In its other group a tag has another token, which the focus follows.
  const regroup = (tag: Tag, group: TagGroup) => {
    onGroup?.(tag, group)
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-token="${CSS.escape(tag.slug)}"]`)?.focus(),
    )
  }

  const remove = (index: number, focusAt: number) => {
    const tag = shown[index]
    if (!tag) throw new Error(`no tag ${index}`)
    flushSync(() => onRemove(tag))
    focusToken(focusAt)
  }

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const back = backKey(event.currentTarget)
    const forward = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    if (event.key === back) focusToken(index - 1)
    else if (event.key === forward) focusToken(index + 1)
    else if (event.key === 'Home') focusToken(0)
    else if (event.key === 'End' || event.key === 'Escape') input.current?.focus()
    else if (event.key === 'Delete' && !readOnly) remove(index, index)
    else if (event.key === 'Backspace' && !readOnly) remove(index, index - 1)
    else {
      // What is typed on a token goes into the line of text; Space opens its menu.
      if (event.key.length === 1 && !(onGroup && event.key === ' ')) input.current?.focus()
      return
    }
    event.preventDefault()
  }

  const token = (tag: Tag) => (
    <button
      type="button"
      tabIndex={-1}
      data-token={tag.slug}
      className={styles.name}
      title={tag.code === undefined ? tag.slug : `${tag.slug} · ${tag.code}`}
      onKeyDown={(event) => onKeyDown(event, shown.indexOf(tag))}
    >
      <bdi>{tag.name}</bdi>
    </button>
  )

  return (
    <div ref={list} className={styles.tokens}>
      {parts.map(({ group, tags: inGroup }) => (
        <div key={group} className={titled ? styles.part : styles.tokens}>
          {titled && (
            <span id={`${id}-${group}`} className={styles.groupName}>
              {groupName(group)}
            </span>
          )}
          <ul role="list" className={styles.tokens} aria-labelledby={titled ? `${id}-${group}` : undefined}>
            {inGroup.map((tag) => (
              <li key={tag.slug} className={styles.token}>
                {onGroup && !readOnly ? (
                  <TokenMenu tag={tag} token={token(tag)} onGroup={(next) => regroup(tag, next)} />
                ) : (
                  token(tag)
                )}
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.remove}
                  aria-label={t('tags.remove', { name: tag.name })}
                  disabled={readOnly}
                  onClick={() => remove(shown.indexOf(tag), shown.length)}
                >
                  <X size={12} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** The groups behind a token; the one that its tag is in is told, and there is nothing to do about it. */
function TokenMenu(props: { tag: Tag; token: ReactElement; onGroup(group: TagGroup): void }) {
  const { tag, token, onGroup } = props
  const entries = TagGroup.options.map((group) => ({
    label: groupName(group),
    ...(group === groupOf(tag) && { ticked: true, still: true }),
    run: () => onGroup(group),
  }))
  return <MenuButton button={token} groups={[entries]} />
}

/** The arrow that leads towards the beginning of a line. */
export function backKey(element: Element): 'ArrowLeft' | 'ArrowRight' {
  return getComputedStyle(element.closest('[data-tag-group]') ?? element).direction === 'rtl'
    ? 'ArrowRight'
    : 'ArrowLeft'
}
