import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { DEFAULT_LIMITS, WHOLE_LIST } from '../shared/bridge/settings'
import type { ReturnedFile } from '../shared/bridge/transfer'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { useComparing } from './comparing'
import { ConflictKeys } from './conflict/conflict-keys'
import { NameVersion } from './history/name-version'
import type { Imports } from './imports/use-imports'
import { INSPECTOR_TABS } from './inspector/tab-list'
import { suggestFor } from './inspector/tags/suggestions'
import { InspectorPane } from './inspector-pane'
import { LibraryPane } from './library-pane'
import { LibraryWide } from './library-wide'
import type { StoryPages } from './library/story-pages'
import { usePublishing } from './publishing'
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
import { useSourceRequests } from './source-requests'
import { SplitPage } from './split-page'
import { StatusBar } from './status/status-bar'
import { SaveTemplate } from './templates/save-template'
import { StoryStage } from './titlebar/story-stage'
import { TitleBar } from './titlebar/titlebar'
import { HouseStyleProvider } from './ui/house-style'
import { runCommand } from './ui/commands'
import { useFocusMode } from './use-focus-mode'
import { PageWithConflicts } from './page-with-conflicts'
import { useInspectorPlace } from './use-inspector-place'
import { useNewsroomCommands } from './use-newsroom-commands'
import { useOpening } from './use-opening'
import { useStepBack } from './use-step-back'
import { Summoned } from './summoned'
import { takeOut } from './workbench/take-out'
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
    dayGoal = 0,
    person,
    limits = DEFAULT_LIMITS,
    sections = NO_SECTIONS,
    timeZone = '',
  } = useSettings(settings)
  const houseStyle = useMemo(() => ({ limits, sections, timeZone }), [limits, sections, timeZone])
  const { panes, setPanes, writing, focus } = useFocusMode(settings, opened !== null)
  const frame = useRef<HTMLDivElement>(null)
  useStepBack(frame, focus)
  const searchField = useRef<HTMLInputElement>(null)
  const outline = useRef<HTMLDivElement>(null)
  const inspector = useInspectorPlace(panes, setPanes)
  const sources = useSourceRequests(opened?.session ?? null, person.name)
  const comparison = useComparing(opened, settings)
  const compare = (comparing: Comparing) => {
    // What lies over the page would lie over the comparison.
    if (inspector.over) inspector.setOverOpen(false)
    comparison.compare(comparing)
  }
  useReturnedFile(props.returned, opened, compare, props.onReturned)
  const preview = usePreviewing(opened, settings)
  const publishing = usePublishing(workbench, opened)
  useNewsroomCommands({
    workbench,
    imports,
    settings,
    inspector,
    outline,
    searchField,
    library: { open: panes.libraryOpen, setOpen: (open) => setPanes({ libraryOpen: open }) },
    togglePreview: preview.toggle,
  })

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
    <NoStory pages={pages} />
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

  return (
    <HouseStyleProvider value={houseStyle}>
      <SessionProvider value={opened?.session ?? null}>
        <div ref={frame} className={styles.newsroom}>
          <TitleBar
            libraryOpen={panes.libraryOpen}
            inspectorOpen={opened && inspector.open}
            previewOpen={opened && preview.open}
          >
            {opened && (
              <StoryStage
                key={opened.turn}
                calm={focus}
                onStage={workbench.setStage}
                onPublish={publishing.ask}
                onRestore={() => void attempt(workbench.restore([opened.session.id], { fresh: true }))}
              />
            )}
          </TitleBar>
          <Panes
            library={
              <LibraryPane
                workbench={workbench}
                pages={pages}
                settings={settings}
                openId={damaged ?? opened?.session.id ?? null}
                field={searchField}
                onStory={openStory}
              />
            }
            page={
              <SplitPage zoom={zoom} cover={comparison.view} preview={preview}>
                {notice || page}
              </SplitPage>
            }
            inspector={
              opened && (
                <InspectorPane
                  key={opened.turn}
                  session={opened.session}
                  settings={settings}
                  tab={INSPECTOR_TABS.find((tab) => tab === panes.inspectorTab) ?? 'story'}
                  onTab={(inspectorTab) => setPanes({ inspectorTab })}
                  sources={sources}
                  outline={outline}
                  history={{
                    compared: comparison.compared,
                    onCompare: compare,
                    onEndCompare: comparison.end,
                  }}
                  onStory={openStory}
                  onPublish={publishing.ask}
                />
              )
            }
            sizes={panes}
            overOpen={inspector.overOpen}
            onSizes={setPanes}
            onOverOpen={inspector.setOverOpen}
            onOver={inspector.setOver}
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
              flushSync(() => inspector.show('tags'))
              void suggestFor(opened.session)
            }}
          />
        )}
        {opened && !opened.session.readOnly && <NameVersion key={opened.turn} />}
        {opened && <ConflictKeys key={`conflicts ${opened.turn}`} showPanel={() => inspector.show('story')} />}
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
        {publishing.dialog}
      </SessionProvider>
    </HouseStyleProvider>
  )
}
