import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { Button } from '../../ui/button'
import { shortcutLabel } from '../../ui/commands'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { isMac } from '../../ui/platform'
import { ActProgress } from '../act-progress'
import styles from '../everywhere.module.css'
import { useActs } from '../use-acts'
import { useFresh } from '../use-fresh'
import { DeleteDialog } from './delete-dialog'
import { useAlike } from './use-alike'
import { MergeDialog } from './merge-dialog'
import { shownTags, type TagOrder } from './shown-tags'
import { TagGrid } from './tag-grid'
import { useSelection } from './use-selection'

interface TagsDialogProps {
  readOnly: boolean
  /** Saves what is open. Rejects when it can't. */
  save(): Promise<void>
  /** Shows the stories with a tag. */
  onShow(tag: Tag): void
  onClose(): void
}

const readTags = () => call('tags.list', {})

/** All tags of the library: found, renamed, merged and deleted, each in all stories at once. */
export function TagsDialog({ readOnly, save, onShow, onClose }: TagsDialogProps) {
  const read = useFresh(readTags)
  const tags = useMemo(() => read ?? [], [read])
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const [order, setOrder] = useState<TagOrder>({ by: 'name', descending: false })
  const shown = useMemo(() => shownTags(tags, sought, order), [tags, sought, order])
  const { alike, tellApart } = useAlike(tags)
  const selection = useSelection(new Set(tags.map(({ tag }) => tag.slug)))
  const chosen = tags.filter(({ tag }) => selection.chosen.has(tag.slug))
  const [asked, setAsked] = useState<{ to: 'merge' | 'delete'; tags: UsedTag[] } | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const acts = useActs(save)
  const still = readOnly || acts.running

  const replace = (slugs: string[], into: Tag | null, said: (stories: number) => string) => {
    setAsked(null)
    selection.choose([])
    void acts.run(() => call('tags.replace', { slugs, into }), said)
  }
  const merge = (merged: UsedTag[], into: Tag) =>
    replace(
      merged.map(({ tag }) => tag.slug).filter((slug) => slug !== into.slug),
      into,
      (stories) => t('everywhere.tags.merged', { name: into.name, stories }),
    )

  return (
    <Dialog
      open
      large
      title={t('everywhere.tags.title')}
      onClose={onClose}
      footer={
        <>
          <div className={styles.facts} role="status">
            {acts.progress ? <ActProgress acts={acts} /> : read && factOf(shown.length, chosen.length)}
          </div>
          {chosen.length > 1 && (
            <Button disabled={still} onClick={() => setAsked({ to: 'merge', tags: chosen })}>
              {t('everywhere.tags.merge')}
            </Button>
          )}
          {chosen.length > 0 && (
            <Button disabled={still} onClick={() => setAsked({ to: 'delete', tags: chosen })}>
              {t('everywhere.tags.delete')}
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {t('everywhere.close')}
          </Button>
        </>
      }
    >
      <div className={styles.top}>
        <TextField
          label={t('everywhere.tags.find')}
          labelHidden
          ownUndo
          placeholder={t('everywhere.tags.find')}
          maxLength={200}
          value={text}
          onValue={setText}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') grid.current?.focus()
            else if (event.key === 'Escape' && text !== '') {
              event.stopPropagation()
              setText('')
            } else return
            event.preventDefault()
          }}
        />
        <p className={styles.hint}>
          {readOnly
            ? t('library.read-only')
            : t('everywhere.tags.keys', { undo: shortcutLabel('edit.undo', isMac) ?? '' })}
        </p>
        {!readOnly && alike.size > 0 && <p className={styles.hint}>{t('everywhere.tags.alike-keys')}</p>}
      </div>
      {shown.length > 0 ? (
        <TagGrid
          {...{ grid, shown, tags, alike, order, selection, still, onShow }}
          onOrder={setOrder}
          onRename={(tag, { is, into }) =>
            replace([tag.slug], into, (stories) =>
              is === 'merge'
                ? t('everywhere.tags.merged', { name: into.name, stories })
                : t('everywhere.tags.renamed', { stories }),
            )
          }
          onMerge={(merged) => setAsked({ to: 'merge', tags: merged })}
          onApart={(one, other) => {
            tellApart(one, other)
            grid.current?.focus()
          }}
          onDelete={(gone) => setAsked({ to: 'delete', tags: gone })}
        />
      ) : (
        <p className={styles.nothing}>{read && nothingOf(text)}</p>
      )}
      {asked?.to === 'merge' && (
        <MergeDialog merged={asked.tags} onCancel={() => setAsked(null)} onMerge={(into) => merge(asked.tags, into)} />
      )}
      {asked?.to === 'delete' && (
        <DeleteDialog
          tags={asked.tags}
          onCancel={() => setAsked(null)}
          onDelete={() =>
            replace(
              asked.tags.map(({ tag }) => tag.slug),
              null,
              (stories) => t('everywhere.tags.deleted', { stories }),
            )
          }
        />
      )}
    </Dialog>
  )
}

function factOf(shown: number, chosen: number): string {
  return chosen > 0 ? t('everywhere.tags.selected', { count: chosen }) : t('everywhere.tags.count', { count: shown })
}

function nothingOf(text: string): string {
  return text === '' ? t('everywhere.tags.empty') : t('everywhere.tags.no-match', { text })
}
