import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { countPlaceholders } from '../shared/article/placeholders'
import { DEFAULT_LIMITS, WHOLE_LIST } from '../shared/bridge/settings'
import type { ReturnedFile } from '../shared/bridge/transfer'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import { useComparing } from './comparing'
import { ConflictKeys } from './conflict/conflict-keys'
import { PanelConflicts } from './conflict/panel-conflicts'
import { DeskLine } from './desk/desk-line'
import { exportStory } from './exporting/export-story'
import { NameVersion } from './history/name-version'
import type { Imports } from './imports/use-imports'
import { Inspector } from './inspector/inspector'
import { INSPECTOR_TABS, type InspectorTab } from './inspector/tab-list'
import { suggestFor } from './inspector/tags/suggestions'
import { Library } from './library/library'
import { LibraryWide } from './library-wide'
import type { StoryPages } from './library/story-pages'
import { useReturnedFile } from './returned-file'
import styles from './newsroom.module.css'
import { NoStory } from './no-story'
import { OpenStory } from './open-story'
import { Panes } from './panes/panes'
import { usePreviewing } from './previewing'
import type { Comparing } from './session/comparing'
import { SessionProvider } from './session/use-story'
import type { WordsToday } from './session/words-today'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import { zoomIn, zoomOut } from './settings/zoom'
import { shareStories } from './share-stories'
import { useSourceRequests } from './source-requests'
import { SplitPage } from './split-page'
import { StatusBar } from './status/status-bar'
import { SaveTemplate } from './templates/save-template'
import { PublishDialog } from './titlebar/publish-dialog'
import { StoryStage } from './titlebar/story-stage'
import { TitleBar } from './titlebar/titlebar'
import { HouseStyleProvider } from './ui/house-style'
import { toast } from './ui/toast'
import { runCommand } from './ui/commands'
import { useCommands } from './ui/use-commands'
import { useFocusMode } from './use-focus-mode'
import { PageWithConflicts } from './page-with-conflicts'
import { useOpening } from './use-opening'
import { useStepBack } from './use-step-back'
import { Summoned } from './summoned'
import { takeOut } from './workbench/take-out'
import { moveAllToTrash, moveToTrash, restoreAllFromTrash, restoreFromTrash } from './workbench/trash'
import type { Opened, Workbench } from './workbench/workbench'

const DamagedStory = lazy(async () => ({ default: (await import('./when-asked')).DamagedStory }))

const NO_SECTIONS: string[] = []

/** Library, page and inspector between the title bar and the status bar. */
export function Newsroom(props: {
  workbench: Workbench
  pages: StoryPages
  settings: SettingsStore
  today: WordsToday
  opened: Opened | null
  imports: Imports
  /** A file that has come back to a story, to be compared with it. */
  returned: ReturnedFile | null
  /** It is compared. */
  onReturned(): void
  /** The story that the window would have begun with, were its stored copy not damaged. */
  damaged: string | null
  /** How the desks stand, for the status bar. */
  desks: ReactNode
}) {
  const { workbench, pages, settings, today, imports } = props
  const { open: openStory, damaged } = useOpening(workbench, props.damaged)
  const opened = damaged === null ? props.opened : null
  const {
    zoom,
    list = WHOLE_LIST,
    spelling = true,
    storyLanguage,
    smartTypography = true,
    dayGoal = 0,
    person,
    limits = DEFAULT_LIMITS,
    sections = NO_SECTIONS,
    folded = NO_SECTIONS,
    exportTheme = 'paper',
    ownTheme = '',
    timeZone = '',
    preset = 'plain',
  } = useSettings(settings)
  const houseStyle = useMemo(() => ({ limits, sections, timeZone }), [limits, sections, timeZone])
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
  const { panes, setPanes, writing, focus } = useFocusMode(settings, opened !== null)
  const frame = useRef<HTMLDivElement>(null)
  useStepBack(frame, focus)
  const [over, setOver] = useState(false)
  const [overOpen, setOverOpen] = useState(false)
  const searchField = useRef<HTMLInputElement>(null)
  const outline = useRef<HTMLDivElement>(null)
  const inspectorOpen = over ? overOpen : panes.inspectorOpen
  const sources = useSourceRequests(opened?.session ?? null, person.name)
  const comparison = useComparing(opened, settings)
  const compare = (comparing: Comparing) => {
    // What lies over the page would lie over the comparison.
    if (over) setOverOpen(false)
    comparison.compare(comparing)
  }
  useReturnedFile(props.returned, opened, compare, props.onReturned)
  const preview = usePreviewing(opened, settings)

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
    'view.library': () => setPanes({ libraryOpen: !panes.libraryOpen }),
    'view.inspector': () => openInspector(!inspectorOpen),
    'view.story': () => showTab('story'),
    'view.sources': () => showTab('sources'),
    'view.tags': () => showTab('tags'),
    'view.outline': () => {
      flushSync(() => showTab('outline'))
      outline.current?.focus()
    },
    'view.history': () => showTab('history'),
    'view.export': () => showTab('export'),
    'view.preview': preview.toggle,
    'view.zoom-in': () => settings.change({ zoom: zoomIn(zoom) }),
    'view.zoom-out': () => settings.change({ zoom: zoomOut(zoom) }),
    'view.zoom-reset': () => settings.change({ zoom: 1 }),
    'view.spelling': () => {
      settings.change({ spelling: !spelling })
      tellMenu()
      toast(t(spelling ? 'spelling.off' : 'spelling.on'))
    },
    'view.find': () => {
      flushSync(() => setPanes({ libraryOpen: true }))
      searchField.current?.select()
    },
    'view.full-screen': () => void attempt(call('app.fullScreen', {})),
  }
  // Its key is the system's own.
  useCommands(commands, { 'view.full-screen': () => false })

  const library = (
    <Library
      pages={pages}
      openId={damaged ?? opened?.session.id ?? null}
      hasSample={workbench.hasSample}
      field={searchField}
      place={list}
      onPlace={(place) => settings.change({ list: place })}
      desk={{
        open: (row) => openStory(row.id),
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
  const page = opened ? (
    <PageWithConflicts
      key={opened.turn}
      newSource={sources.newSource}
      editSource={sources.editSource}
      libraryReadOnly={workbench.libraryReadOnly}
      spelling={{ on: spelling, own: storyLanguage }}
      manner={writing}
      isSmart={() => settings.value.smartTypography ?? true}
    />
  ) : (
    <NoStory />
  )
  const notice = damaged !== null && (
    <Suspense>
      <DamagedStory
        key={damaged}
        id={damaged}
        readOnly={workbench.libraryReadOnly !== null}
        onRecovered={() => openStory(damaged)}
        onBackups={() => runCommand('library.backups')}
      />
    </Suspense>
  )
  const inspector = opened && (
    <Inspector
      key={opened.turn}
      tab={INSPECTOR_TABS.find((tab) => tab === panes.inspectorTab) ?? 'story'}
      onTab={(inspectorTab) => setPanes({ inspectorTab })}
      exporting={{
        theme: exportTheme,
        hasOwnTheme: ownTheme !== '',
        // Main writes the files, by what is stored.
        onTheme: (next) => {
          settings.change({ exportTheme: next })
          void settings.flush()
        },
        preset,
        onPreset: (next) => {
          settings.change({ preset: next })
          void settings.flush()
        },
        onExport: (format) => void exportStory(opened.session, format),
        onPublish: () => setAsksToPublish(true),
      }}
      folding={folding}
      desk={
        <>
          <DeskLine />
          <PanelConflicts />
        </>
      }
      onStory={openStory}
      editSource={sources.editSource}
      addSource={() => void sources.newSource({})}
      outline={outline}
      history={{
        compared: comparison.compared,
        onCompare: compare,
        onEndCompare: comparison.end,
      }}
    />
  )

  return (
    <HouseStyleProvider value={houseStyle}>
      <SessionProvider value={opened?.session ?? null}>
        <div ref={frame} className={styles.newsroom}>
          <TitleBar
            libraryOpen={panes.libraryOpen}
            inspectorOpen={opened && inspectorOpen}
            previewOpen={opened && preview.open}
          >
            {opened && (
              <StoryStage
                key={opened.turn}
                calm={focus}
                onStage={workbench.setStage}
                onPublish={() => setAsksToPublish(true)}
                onRestore={() => void attempt(workbench.restore([opened.session.id], { fresh: true }))}
              />
            )}
          </TitleBar>
          <Panes
            library={library}
            page={
              <SplitPage zoom={zoom} cover={comparison.view} preview={preview}>
                {notice || page}
              </SplitPage>
            }
            inspector={inspector}
            sizes={panes}
            overOpen={overOpen}
            onSizes={setPanes}
            onOverOpen={setOverOpen}
            onOver={hearOver}
          />
          <StatusBar
            story={opened !== null}
            today={today}
            dayGoal={dayGoal}
            zoom={zoom}
            busy={imports.running ? t('imports.running') : null}
            desks={props.desks}
            takeOut={takeOut}
          />
        </div>
        {opened && (
          <OpenStory
            key={opened.turn}
            workbench={workbench}
            settings={settings}
            opened={opened}
            today={today}
            onSuggestTags={() => {
              flushSync(() => showTab('tags'))
              void suggestFor(opened.session)
            }}
          />
        )}
        {opened && !opened.session.readOnly && <NameVersion key={opened.turn} />}
        {opened && <ConflictKeys key={`conflicts ${opened.turn}`} showPanel={() => showTab('story')} />}
        {opened && workbench.libraryReadOnly === null && <SaveTemplate key={`template ${opened.turn}`} />}
        {sources.form}
        <Summoned settings={settings} onStory={openStory} onTemplate={(id) => void attempt(workbench.create(id))} />
        <LibraryWide
          workbench={workbench}
          me={person.name}
          onOpen={openStory}
          onTag={({ slug, name }) => {
            setPanes({ libraryOpen: true })
            settings.change({ list: { ...list, view: { tag: { slug, name } } } })
          }}
        />
        <PublishDialog
          open={asksToPublish}
          again={opened?.session.article.publication !== undefined}
          placeholders={asksToPublish && opened ? countPlaceholders(opened.session.article) : 0}
          conflicts={asksToPublish && opened ? opened.session.article.conflicts : []}
          onConflicts={() => {
            flushSync(() => setAsksToPublish(false))
            runCommand('edit.next-conflict')
          }}
          onCancel={() => setAsksToPublish(false)}
          onPublish={() => void publish()}
        />
      </SessionProvider>
    </HouseStyleProvider>
  )
}
