import { Tabs } from '@base-ui/react/tabs'
import {
  Activity,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
  type UIEvent,
} from 'react'
import type { Source } from '../../shared/article/source'
import { t } from '../../shared/messages/translate'
import { useSession, useStory } from '../session/use-story'
import { ExportPanel, type ExportPanelProps } from './export/export-panel'
import { type Folding, FoldingProvider } from './folding'
import { HistoryPanel, type HistoryPanelProps } from './history/history-panel'
import styles from './inspector.module.css'
import { OutlinePanel } from './outline/outline-panel'
import { SourcesPanel } from './sources/sources-panel'
import { type FieldCaret, isPanelField } from './story/story-text'
import { StoryPanel } from './story/story-panel'
import { INSPECTOR_TABS, type InspectorTab, TabList } from './tab-list'
import { TagsPanel } from './tags/tags-panel'

export interface InspectorProps {
  tab: InspectorTab
  onTab(tab: InspectorTab): void
  exporting: ExportPanelProps
  folding: Folding
  /** How the story stands with its desk. */
  desk: ReactNode
  /** Opens another story. */
  onStory(id: string): void
  editSource(source: Source): void
  addSource(): void
  history: HistoryPanelProps
  /** The tree of the outline, which a command gives the focus. */
  outline: Ref<HTMLDivElement>
}

/**
 * Everything about the open story that does not stand on its page. Only inside a SessionProvider, with a key for the
 * session: nothing half typed may move from one story to the next.
 */
export function Inspector({
  tab,
  onTab,
  exporting,
  folding,
  desk,
  onStory,
  editSource,
  addSource,
  history,
  outline,
}: InspectorProps) {
  const [caret, caretPlaced] = useFieldCaret(onTab)
  const scroll = useScrollMemory(tab)
  const panels = {
    story: (
      <FoldingProvider value={folding}>
        <StoryPanel caret={caret} desk={desk} onCaretPlaced={caretPlaced} onStory={onStory} />
      </FoldingProvider>
    ),
    sources: <SourcesPanel editSource={editSource} addSource={addSource} />,
    tags: <TagsPanel />,
    outline: <OutlinePanel tree={outline} />,
    history: <HistoryPanel {...history} />,
    export: <ExportPanel {...exporting} />,
  }
  const counts: Partial<Record<InspectorTab, number>> = {
    sources: useStory((article) => article.sources.length),
    tags: useStory((article) => article.tags.filter((tag) => !tag.proposed).length),
  }

  return (
    <Tabs.Root
      render={<aside aria-label={t('title.inspector')} />}
      className={styles.inspector}
      value={tab}
      onValueChange={(next: InspectorTab) => onTab(next)}
    >
      <TabList counts={counts} />
      {INSPECTOR_TABS.map((name) => (
        // Panels stay as they were left, with what is half typed. Hidden ones cost nothing.
        <Tabs.Panel key={name} value={name} className={styles.panel} keepMounted {...(name === tab && scroll)}>
          <Activity mode={name === tab ? 'visible' : 'hidden'}>{panels[name]}</Activity>
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}

/** How far each tab's panel was scrolled: what the panel of the present tab needs to come back there. */
function useScrollMemory(tab: InspectorTab) {
  const panel = useRef<HTMLDivElement>(null)
  const places = useRef<Partial<Record<InspectorTab, number>>>({})
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = places.current[tab] ?? 0
  }, [tab])
  return {
    ref: panel,
    onScroll: (event: UIEvent<HTMLElement>) => {
      places.current[tab] = event.currentTarget.scrollTop
    },
  }
}

/**
 * The caret that an undo, a redo or a jump put into a field of the story panel, which it brings up, until that is done;
 * and the way to say so.
 */
function useFieldCaret(onTab: InspectorProps['onTab']): [FieldCaret | null, () => void] {
  const session = useSession()
  const [caret, setCaret] = useState<FieldCaret | null>(null)
  useEffect(
    () =>
      session.onCaret((next) => {
        if (next.place !== 'field' || !isPanelField(next.field)) return
        setCaret({ ...next, field: next.field })
        onTab('story')
      }),
    [session, onTab],
  )
  return [caret, useCallback(() => setCaret(null), [])]
}
