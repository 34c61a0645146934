import { Check, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { Button } from '../../ui/button'
import { IconButton } from '../icon-button'
import styles from './proposed-tags.module.css'
import { acceptTags, removeTag } from './tag-list'

/**
 * Tags that wait for a person. Pressing one accepts it, and so does Enter; Delete dismisses it; the arrows go from one
 * to the next. `onNoneLeft` is where the focus goes when the last was dealt with.
 */
export function ProposedTags(props: { tags: Tag[]; readOnly: boolean; onNoneLeft(): void }) {
  const { tags, readOnly, onNoneLeft } = props
  const session = useSession()
  const list = useRef<HTMLUListElement>(null)

  const edit = (change: (tags: Tag[]) => Tag[], focusAt: number) => {
    flushSync(() => session.edit((article) => ({ ...article, tags: change(article.tags) })))
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-accept]') ?? []
    const next = rows[Math.min(focusAt, rows.length - 1)]
    if (next) next.focus()
    else onNoneLeft()
  }
  const accept = (tag: Tag, index: number) => edit((all) => acceptTags(all, [tag.slug]), index)
  const dismiss = (tag: Tag, index: number) => edit((all) => removeTag(all, tag.slug), index)
  const acceptAll = () =>
    edit(
      (all) =>
        acceptTags(
          all,
          tags.map(({ slug }) => slug),
        ),
      0,
    )

  const onKeyDown = (event: KeyboardEvent, tag: Tag, index: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      list.current?.querySelectorAll<HTMLElement>('[data-accept]')[index + step]?.focus()
    } else if (!readOnly && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      dismiss(tag, index)
    }
  }

  return (
    <>
      <p className={styles.help}>{t('inspector.tags.proposed-help')}</p>
      <ul role="list" ref={list} className={styles.list}>
        {tags.map((tag, index) => (
          <li key={tag.slug} className={styles.row} onKeyDown={(event) => onKeyDown(event, tag, index)}>
            <button
              type="button"
              data-accept
              className={styles.accept}
              aria-label={t('inspector.tags.accept', { name: tag.name })}
              disabled={readOnly}
              onClick={() => accept(tag, index)}
            >
              <Check size={13} aria-hidden className={styles.check} />
              <bdi>{tag.name}</bdi>
            </button>
            <IconButton
              label={t('inspector.tags.dismiss', { name: tag.name })}
              disabled={readOnly}
              onClick={() => dismiss(tag, index)}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {tags.length > 1 && (
        <Button className={styles.all} disabled={readOnly} onClick={acceptAll}>
          {t('inspector.tags.accept-all', { count: tags.length })}
        </Button>
      )}
    </>
  )
}
