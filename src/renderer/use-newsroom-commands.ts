import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import type { Imports } from './imports/use-imports'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import { zoomIn, zoomOut } from './settings/zoom'
import { toast } from './ui/toast'
import { useCommands } from './ui/use-commands'
import type { InspectorPlace } from './use-inspector-place'
import type { Workbench } from './workbench/workbench'

/** What the newsroom does on command, whichever story is open. */
export function useNewsroomCommands(parts: {
  workbench: Workbench
  imports: Imports
  settings: SettingsStore
  inspector: InspectorPlace
  /** The tree of the outline, and the library's field. */
  outline: RefObject<HTMLDivElement | null>
  searchField: RefObject<HTMLInputElement | null>
  library: { open: boolean; setOpen(open: boolean): void }
  togglePreview(): void
}): void {
  const { workbench, imports, settings, inspector, outline, searchField, library, togglePreview } = parts
  const { zoom, spelling = true, smartTypography = true } = useSettings(settings)
  // The menu is main's, and hears of a setting that it ticks when that is stored.
  const tellMenu = () => void settings.flush()

  const commands = {
    'story.new': () => void attempt(workbench.create()),
    'story.import': () => void imports.choose(),
    'story.import-folder': () => void imports.choose({ folder: true }),
    'story.import-clipboard': () => void imports.clipboard(),
    'help.sample': () => void attempt(workbench.createSample()),
    'edit.smart-typography': () => {
      settings.change({ smartTypography: !smartTypography })
      tellMenu()
    },
    'view.library': () => library.setOpen(!library.open),
    'view.inspector': () => inspector.setOpen(!inspector.open),
    'view.story': () => inspector.show('story'),
    'view.sources': () => inspector.show('sources'),
    'view.tags': () => inspector.show('tags'),
    'view.outline': () => {
      flushSync(() => inspector.show('outline'))
      outline.current?.focus()
    },
    'view.history': () => inspector.show('history'),
    'view.export': () => inspector.show('export'),
    'view.preview': togglePreview,
    'view.zoom-in': () => settings.change({ zoom: zoomIn(zoom) }),
    'view.zoom-out': () => settings.change({ zoom: zoomOut(zoom) }),
    'view.zoom-reset': () => settings.change({ zoom: 1 }),
    'view.spelling': () => {
      settings.change({ spelling: !spelling })
      tellMenu()
      toast(t(spelling ? 'spelling.off' : 'spelling.on'))
    },
    'view.find': () => {
      flushSync(() => library.setOpen(true))
      searchField.current?.select()
    },
    'view.full-screen': () => void attempt(call('app.fullScreen', {})),
  }
  // Its key is the system's own.
  useCommands(commands, { 'view.full-screen': () => false })
}
