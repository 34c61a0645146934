import type { StoryRow } from '../../../shared/bridge/story'
import type { ExportFormat } from '../../../shared/bridge/transfer'
import { t } from '../../../shared/messages/translate'
import type { MenuEntry, MenuGroups, Submenu } from '../../ui/menu'

/** What can be done with some stories, by id. */
export interface Deeds {
  open(row: StoryRow): void
  addTags(ids: string[]): void
  removeTag(ids: string[]): void
  setStage(ids: string[], stage: SettableStage): void
  exportAs(ids: string[], format: ExportFormat): void
  /** Undefined where there is no desk to share them with. */
  share: ((ids: string[]) => void) | undefined
  trash(ids: string[]): void
  restore(ids: string[]): void
  deleteForGood(ids: string[]): void
}

/** Stages that a person sets by hand; publishing is an act of its own, story by story. */
const SETTABLE = ['draft', 'in-review', 'killed'] as const
type SettableStage = (typeof SETTABLE)[number]
const FORMATS = ['html', 'markdown'] as const

export function tagEntries(deeds: Deeds, ids: string[]): MenuEntry[] {
  return [
    { label: t('library.add-tags'), run: () => deeds.addTags(ids) },
    { label: t('library.remove-tag'), run: () => deeds.removeTag(ids) },
  ]
}

export function stageEntries(deeds: Deeds, ids: string[]): Submenu {
  const entries = SETTABLE.map((stage) => ({ label: t(`stage.${stage}`), run: () => deeds.setStage(ids, stage) }))
  return { label: t('library.set-stage'), entries }
}

export function exportEntries(deeds: Deeds, ids: string[]): Submenu {
  const entries = FORMATS.map((format) => ({
    label: t(`inspector.export.${format}`),
    run: () => deeds.exportAs(ids, format),
  }))
  return { label: t('library.export'), entries }
}

function shareEntries({ share }: Deeds, ids: string[]): MenuGroups {
  return share ? [[{ label: t('desks.share'), run: () => share(ids) }]] : []
}

/** The menu of a row: what is done from it is done with all of `ids`. */
export function menuOf(deeds: Deeds, row: StoryRow, ids: string[]): MenuGroups {
  const open = [{ label: t('library.open'), run: () => deeds.open(row) }]
  if (row.trashedAt !== null)
    return [
      open,
      [
        { label: t('library.restore'), run: () => deeds.restore(ids) },
        { label: t('library.delete'), run: () => deeds.deleteForGood(ids) },
      ],
    ]
  return [
    open,
    [...tagEntries(deeds, ids), stageEntries(deeds, ids), exportEntries(deeds, ids)],
    ...shareEntries(deeds, ids),
    [{ label: t('library.move-to-trash'), run: () => deeds.trash(ids) }],
  ]
}
