import { type Ref, useMemo } from 'react'
import { PanelConflicts } from './conflict/panel-conflicts'
import { DeskLine } from './desk/desk-line'
import { exportStory } from './exporting/export-story'
import type { HistoryPanelProps } from './inspector/history/history-panel'
import { Inspector } from './inspector/inspector'
import type { InspectorTab } from './inspector/tab-list'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import type { SourceRequests } from './source-requests'
import type { StorySession } from './session/story-session'

const NOTHING_FOLDED: string[] = []

/** The inspector of the open story, with what of it the settings remember. Needs a key for the session, as that does. */
export function InspectorPane({
  session,
  settings,
  tab,
  onTab,
  sources,
  outline,
  history,
  onStory,
  onPublish,
}: {
  session: StorySession
  settings: SettingsStore
  tab: InspectorTab
  onTab(tab: InspectorTab): void
  sources: SourceRequests
  outline: Ref<HTMLDivElement>
  history: HistoryPanelProps
  /** Opens another story. */
  onStory(id: string): void
  /** Asks whether the story is to be published. */
  onPublish(): void
}) {
  const { folded = NOTHING_FOLDED, exportTheme = 'paper', ownTheme = '', preset = 'plain' } = useSettings(settings)
  const folding = useMemo(
    () => ({
      folded,
      fold: (section: string, isFolded: boolean) => {
        const others = (settings.value.folded ?? []).filter((other) => other !== section)
        settings.change({ folded: isFolded ? [...others, section] : others })
      },
    }),
    [folded, settings],
  )
  /** Main writes the files, by what is stored. */
  const store: SettingsStore['change'] = (part) => {
    settings.change(part)
    void settings.flush()
  }
  return (
    <Inspector
      tab={tab}
      onTab={onTab}
      exporting={{
        theme: exportTheme,
        hasOwnTheme: ownTheme !== '',
        onTheme: (next) => store({ exportTheme: next }),
        preset,
        onPreset: (next) => store({ preset: next }),
        onExport: (format) => void exportStory(session, format),
        onPublish,
      }}
      folding={folding}
      desk={
        <>
          <DeskLine />
          <PanelConflicts />
        </>
      }
      onStory={onStory}
      editSource={sources.editSource}
      addSource={() => void sources.newSource({})}
      outline={outline}
      history={history}
    />
  )
}
