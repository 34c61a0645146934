import { type CSSProperties, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { StoryPage } from './editor/story-page'
import { exportStory } from './exporting/export-story'
import type { Imports } from './imports/use-imports'
import { Inspector, INSPECTOR_TABS, type InspectorTab } from './inspector/inspector'
import { Library } from './library/library'
import styles from './newsroom.module.css'
import { NoStory } from './no-story'
import { OpenStory } from './open-story'
import { Panes } from './panes/panes'
import { SessionProvider } from './session/use-story'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import { zoomIn, zoomOut } from './settings/zoom'
import { useSourceRequests } from './source-requests'
import { StatusBar } from './status/status-bar'
import { PublishDialog } from './titlebar/publish-dialog'
import { StoryStage } from './titlebar/story-stage'
import { TitleBar } from './titlebar/titlebar'
import { toast } from './ui/toast'
import { useCommands } from './ui/use-commands'
import { moveToTrash, restoreFromTrash } from './workbench/trash'
import type { Opened, Workbench } from './workbench/workbench'

/** Library, page and inspector between the title bar and the status bar. */
export function Newsroom(props: {
  workbench: Workbench
  settings: SettingsStore
  opened: Opened | null
  imports: Imports
}) {
  const { workbench, settings, opened, imports } = props
  const { panes, zoom } = useSettings(settings)
  const [over, setOver] = useState(false)
  const [overOpen, setOverOpen] = useState(false)
  const filterField = useRef<HTMLInputElement>(null)
  const inspectorOpen = over ? overOpen : panes.inspectorOpen
  const sources = useSourceRequests(opened?.session ?? null)

  const setPanes = (change: Partial<typeof panes>) => settings.change({ panes: { ...settings.value.panes, ...change } })
  const openInspector = (open: boolean) => (over ? setOverOpen(open) : setPanes({ inspectorOpen: open }))
  const showTab = (inspectorTab: InspectorTab) => {
    setPanes({ inspectorTab })
    openInspector(true)
  }
  const hearOver = useCallback((now: boolean) => {
    setOver(now)
    setOverOpen(false)
  }, [])
  const [asksToPublish, setAsksToPublish] = useState(false)
  const publish = async () => {
    setAsksToPublish(false)
    if (await attempt(workbench.publish())) toast(t('publish.done'))
  }

  useCommands({
    'story.new': () => void attempt(workbench.create()),
    'story.import': () => void imports.choose(),
    'help.sample': () => void attempt(workbench.createSample()),
    'view.library': () => setPanes({ libraryOpen: !panes.libraryOpen }),
    'view.inspector': () => openInspector(!inspectorOpen),
    'view.story': () => showTab('story'),
    'view.sources': () => showTab('sources'),
    'view.tags': () => showTab('tags'),
    'view.export': () => showTab('export'),
    'view.zoom-in': () => settings.change({ zoom: zoomIn(zoom) }),
    'view.zoom-out': () => settings.change({ zoom: zoomOut(zoom) }),
    'view.zoom-reset': () => settings.change({ zoom: 1 }),
    'view.find': () => {
      flushSync(() => setPanes({ libraryOpen: true }))
      filterField.current?.select()
    },
  })

  const library = (
    <Library
      openId={opened?.session.id ?? null}
      hasSample={workbench.hasSample}
      field={filterField}
      onOpen={(row) => void attempt(workbench.open(row.id))}
      onTrash={(row) => void moveToTrash(workbench, row)}
      onRestore={(row) => void restoreFromTrash(workbench, row)}
    />
  )
  const page = opened ? <StoryPage key={opened.turn} newSource={sources.newSource} /> : <NoStory />
  const inspector = opened && (
    <Inspector
      key={opened.turn}
      tab={INSPECTOR_TABS.find((tab) => tab === panes.inspectorTab) ?? 'story'}
      onTab={(inspectorTab) => setPanes({ inspectorTab })}
      onExport={(format) => void exportStory(opened.session, format)}
      onPublish={() => setAsksToPublish(true)}
      editSource={sources.editSource}
      addSource={() => void sources.newSource({})}
    />
  )

  return (
    <SessionProvider value={opened?.session ?? null}>
      <div className={styles.newsroom}>
        <TitleBar libraryOpen={panes.libraryOpen} inspectorOpen={opened && inspectorOpen}>
          {opened && (
            <StoryStage
              key={opened.turn}
              onStage={workbench.setStage}
              onPublish={() => setAsksToPublish(true)}
              onRestore={() => void attempt(workbench.restore([opened.session.id]))}
            />
          )}
        </TitleBar>
        <Panes
          library={library}
          page={
            <div className={styles.page} style={{ '--zoom': zoom } as CSSProperties}>
              {page}
            </div>
          }
          inspector={inspector}
          sizes={panes}
          overOpen={overOpen}
          onSizes={setPanes}
          onOverOpen={setOverOpen}
          onOver={hearOver}
        />
        <StatusBar story={opened !== null} zoom={zoom} busy={imports.running ? t('imports.running') : null} />
      </div>
      {opened && <OpenStory key={opened.turn} workbench={workbench} opened={opened} />}
      {sources.form}
      <PublishDialog
        open={asksToPublish}
        again={opened?.session.article.publication !== undefined}
        onCancel={() => setAsksToPublish(false)}
        onPublish={() => void publish()}
      />
    </SessionProvider>
  )
}
