import type { RefObject } from 'react'
import { WHOLE_LIST } from '../shared/bridge/settings'
import { attempt } from './attempt'
import { Library } from './library/library'
import type { StoryPages } from './library/story-pages'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import { shareStories } from './share-stories'
import { moveAllToTrash, moveToTrash, restoreAllFromTrash, restoreFromTrash } from './workbench/trash'
import type { Workbench } from './workbench/workbench'

/** The library beside the page, as the person last looked through it. */
export function LibraryPane({
  workbench,
  pages,
  settings,
  openId,
  field,
  onStory,
}: {
  workbench: Workbench
  pages: StoryPages
  settings: SettingsStore
  /** The story on the page. */
  openId: string | null
  /** The field to search in. */
  field: RefObject<HTMLInputElement | null>
  /** Opens a story. */
  onStory(id: string): void
}) {
  const { list = WHOLE_LIST } = useSettings(settings)
  return (
    <Library
      pages={pages}
      openId={openId}
      hasSample={workbench.hasSample}
      field={field}
      place={list}
      onPlace={(place) => settings.change({ list: place })}
      desk={{
        open: (row) => onStory(row.id),
        save: workbench.save,
        trash: (row) => void moveToTrash(workbench, row),
        trashAll: (ids) => void moveAllToTrash(workbench, ids),
        restore: (row) => void restoreFromTrash(workbench, row),
        restoreAll: (ids) => void restoreAllFromTrash(workbench, ids),
        empty: workbench.empty,
        share: (ids) => void attempt(shareStories(ids)),
      }}
    />
  )
}
