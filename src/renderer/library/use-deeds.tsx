import { useState } from 'react'
import type { Tag } from '../../shared/article/tag'
import type { StoriesChange } from '../../shared/bridge/acts'
import type { Emptied } from '../../shared/bridge/care'
import type { StoryRow } from '../../shared/bridge/story'
import { perLanguage } from '../../shared/messages/per-language'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { AddTagsDialog } from './choice/add-tags-dialog'
import { changeStories } from './choice/change-stories'
import type { Deeds } from './choice/deeds'
import { exportStories } from './choice/export-stories'
import { RemoveTagDialog } from './choice/remove-tag-dialog'
import { indexOfStory, rowAt, type Stories } from './stories'
import { DeleteDialog } from './trash/delete-dialog'
import { useDesks } from '../session/desks'
import { useWork } from './use-work'

const list = perLanguage((language) => new Intl.ListFormat(language))

/** What those who put the window together do with stories for the library. */
export interface Desk {
  open(row: StoryRow): void
  /** Saves what is open, so that what is done with stories is done with all that was written. Rejects when it can't. */
  save(): Promise<void>
  trash(row: StoryRow): void
  trashAll(ids: string[]): void
  restore(row: StoryRow): void
  restoreAll(ids: string[]): void
  /** Shares stories with a desk. */
  share(ids: string[]): void
  /** Removes stories of the trash for good: those named, or all. */
  empty(ids: string[] | undefined): Promise<Emptied>
}

type Question = { of: 'add-tags' | 'remove-tag'; ids: string[] } | { of: 'delete'; ids: string[] | undefined }

/**
 * What can be done with stories of the list, the dialog that asks about it, and how far it has come. `onGone` hears of
 * stories that leave the list.
 */
export function useDeeds(stories: Stories, desk: Desk, onGone: () => void) {
  const [question, setQuestion] = useState<Question | null>(null)
  const { progress, during } = useWork()
  const hasDesk = useDesks().length > 0
  const close = () => setQuestion(null)

  const rowOf = (id: string) => rowAt(stories, indexOfStory(stories, id))
  const one = (ids: string[]) => (ids.length === 1 ? rowOf(ids[0] as string) : undefined)
  const saved = async (work: () => Promise<void>) => {
    close()
    if (await attempt(desk.save())) await during(work())
  }
  const change = (ids: string[], what: StoriesChange, said: (count: number) => string) =>
    void saved(() => changeStories(ids, what, said))

  const deeds: Deeds & { emptyTrash(): void } = {
    open: desk.open,
    addTags: (ids) => setQuestion({ of: 'add-tags', ids }),
    removeTag: (ids) => setQuestion({ of: 'remove-tag', ids }),
    setStage: (ids, stage) =>
      change(ids, { stage }, (count) => t('library.change.stage', { count, stage: t(`stage.${stage}`) })),
    exportAs: (ids, format) => void saved(() => exportStories(ids, format)),
    share: hasDesk ? (ids) => void saved(async () => desk.share(ids)) : undefined,
    trash: (ids) => {
      onGone()
      const row = one(ids)
      if (row) desk.trash(row)
      else desk.trashAll(ids)
    },
    restore: (ids) => {
      onGone()
      const row = one(ids)
      if (row) desk.restore(row)
      else desk.restoreAll(ids)
    },
    deleteForGood: (ids) => setQuestion({ of: 'delete', ids }),
    emptyTrash: () => setQuestion({ of: 'delete', ids: undefined }),
  }

  const dialogOf = (asked: Question) => {
    if (asked.of === 'delete') {
      const count = asked.ids?.length ?? stories.counts?.trash ?? 0
      const empty = async () => {
        const emptied = await desk.empty(asked.ids)
        onGone()
        return emptied
      }
      return <DeleteDialog ids={asked.ids} count={count} empty={empty} onClose={close} />
    }
    const { ids } = asked
    if (asked.of === 'add-tags') {
      const add = (tags: Tag[]) =>
        change(ids, { addTags: tags }, (count) =>
          t('library.change.tagged', { count, tags: tags.length, names: list().format(tags.map(({ name }) => name)) }),
        )
      return <AddTagsDialog count={ids.length} onCancel={close} onTags={add} />
    }
    const remove = (tag: Tag) =>
      change(ids, { removeTags: [tag.slug] }, (count) => t('library.change.untagged', { count, name: tag.name }))
    return <RemoveTagDialog count={ids.length} names={tagNames(ids.map(rowOf))} onCancel={close} onTag={remove} />
  }

  return { deeds, dialog: question && dialogOf(question), progress }
}

/** The names of the tags that rows have; undefined where some rows have not been read. */
function tagNames(rows: (StoryRow | undefined)[]): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  for (const row of rows) {
    if (!row) return undefined
    for (const name of row.tags) names.add(name)
  }
  return names
}
