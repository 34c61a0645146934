import { Check, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { Button } from '../../ui/button'
import { groupName, groupOf } from '../../ui/tag-field/tag-groups'
import { IconButton } from '../icon-button'
import styles from './proposed-tags.module.css'
import { dismissSuggestion } from './suggestions'
import { addTags, removeTag } from './tag-list'

/** A tag that waits for a person, and why. `held`: it is in the story already, as a proposal. */
export interface Proposed {
  tag: Tag
  reason: string
  held: boolean
}

/** The list of proposals; the focus can go to its first. */
export interface ProposalList {
  focus(): void
}

/**
 * Tags that wait for a person. Pressing one accepts it, and so does Enter; Delete dismisses it; the arrows go from one
 * to the next. `onNoneLeft` is where the focus goes when the last was dealt with.
 */
export function ProposedTags(props: {
  ref: Ref<ProposalList>
  proposed: Proposed[]
  readOnly: boolean
  onNoneLeft(): void
}) {
  const { ref, proposed, readOnly, onNoneLeft } = props
  const id = useId()
  const session = useSession()
  const list = useRef<HTMLUListElement>(null)
  const rows = () => list.current?.querySelectorAll<HTMLElement>('[data-accept]') ?? []
  useImperativeHandle(ref, () => ({ focus: () => rows()[0]?.focus() }))

  const then = (deal: () => void, focusAt: number) => {
    flushSync(deal)
    const left = rows()
    const next = left[Math.min(focusAt, left.length - 1)]
    if (next) next.focus()
    else onNoneLeft()
  }
  const edit = (change: (tags: Tag[]) => Tag[]) =>
    session.edit((article) => ({ ...article, tags: change(article.tags) }))
  const accept = ({ tag: { proposed: _, ...tag } }: Proposed, index: number) =>
    then(() => edit((all) => addTags(all, [tag])), index)
  const acceptAll = () =>
    then(
      () =>
        edit((all) =>
          addTags(
            all,
            proposed.map(({ tag: { proposed: _, ...tag } }) => tag),
          ),
        ),
      0,
    )
  const dismiss = ({ tag, held }: Proposed, index: number) =>
    then(() => {
      dismissSuggestion(session.id, tag.slug)
      if (held) edit((all) => removeTag(all, tag.slug))
    }, index)

  const onKeyDown = (event: KeyboardEvent, each: Proposed, index: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      rows()[index + step]?.focus()
    } else if (!readOnly && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      dismiss(each, index)
    }
  }

  return (
    <>
      <p className={styles.help}>{t('tagging.help')}</p>
      <ul role="list" ref={list} className={styles.list}>
        {proposed.map((each, index) => (
          <li key={each.tag.slug} className={styles.row} onKeyDown={(event) => onKeyDown(event, each, index)}>
            <button
              type="button"
              data-accept
              className={styles.accept}
              aria-label={t('inspector.tags.accept', { name: each.tag.name })}
              aria-describedby={`${id}-${each.tag.slug}`}
              disabled={readOnly}
              onClick={() => accept(each, index)}
            >
              <Check size={13} aria-hidden className={styles.check} />
              <bdi className={styles.name}>{each.tag.name}</bdi>
            </button>
            <IconButton
              label={t('inspector.tags.dismiss', { name: each.tag.name })}
              disabled={readOnly}
              onClick={() => dismiss(each, index)}
            >
              <X size={13} aria-hidden />
            </IconButton>
            <p className={styles.facts}>
              {groupName(groupOf(each.tag))}
              {' · '}
              <span id={`${id}-${each.tag.slug}`}>{each.reason}</span>
            </p>
          </li>
        ))}
      </ul>
      {proposed.length > 1 && (
        <Button className={styles.all} disabled={readOnly} onClick={acceptAll}>
          {t('inspector.tags.accept-all', { count: proposed.length })}
        </Button>
      )}
    </>
  )
}
