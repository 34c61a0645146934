import { Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import type { StoryRow } from '../../../shared/bridge/story'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import styles from './related-stories.module.css'
import { useProposals } from './use-proposals'

/**
 * Stories that share something with this one, each with what it is. Pressing one adds it; the arrows go from one to the
 * next. `onNoneLeft` is where the focus goes when the last was added.
 */
export function RelatedProposals(props: { disabled: boolean; onAdd(row: StoryRow): void; onNoneLeft(): void }) {
  const { disabled, onAdd, onNoneLeft } = props
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const proposals = useProposals()
  if (proposals.length === 0 || disabled) return null

  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  const add = (row: StoryRow, index: number) => {
    onAdd(row)
    const next = buttons()[Math.min(index, proposals.length - 2)]
    if (next) next.focus()
    else onNoneLeft()
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    buttons()[index + step]?.focus()
  }

  return (
    <>
      <h3 id={id} className={styles.heading}>
        {t('related.proposed')}
      </h3>
      <ul role="list" ref={list} className={styles.proposals} aria-labelledby={id}>
        {proposals.map(({ row, shared }, index) => (
          <li key={row.id}>
            <button
              type="button"
              className={styles.proposal}
              onKeyDown={(event) => onKeyDown(event, index)}
              onClick={() => add(row, index)}
            >
              <Plus size={14} aria-hidden className={styles.plus} />
              <span className={styles.about}>
                <bdi>{row.title || t('library.untitled')}</bdi>
                <span className={styles.standing}>
                  {joined([
                    row.stage === 'published' ? undefined : t(`stage.${row.stage}`),
                    t('related.shares', { names: joined(shared) }),
                  ])}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
