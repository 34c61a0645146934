import { type KeyboardEvent, memo, useCallback, useDeferredValue, useRef, useState } from 'react'
import type { Citation } from '../../../shared/article/inline'
import { countCitations, numberSources } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { citationPlaces } from '../../session/citation-places'
import { useCitations } from '../../session/use-citations'
import { useSession, useSessionState, useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { runCommand } from '../../ui/commands'
import { useLanguage } from '../../ui/use-language'
import { Empty, Section } from '../section'
import { LostCitations } from './lost-citations'
import { OfferedSources } from './offered-sources'
import { RemoveSource } from './remove-source-dialog'
import { SourceRow } from './source-row'
import styles from './sources-panel.module.css'
import { useCitationJump } from './use-citation-jump'
import { useKnownIdentities } from './use-known-identities'
import { useSourceDeeds } from './use-source-deeds'
import { useSourceRemoval } from './use-source-removal'

interface SourcesPanelProps {
  editSource(source: Source): void
  addSource(): void
}

/** The story's sources: the cited ones in number order, then those that nothing cites yet. */
export function SourcesPanel(props: SourcesPanelProps) {
  const sources = useStory((article) => article.sources)
  // Typing between citations changes no number: only what is cited, in its order, is followed.
  const citations = useCitations()
  // Hundreds of sources take a while to show: what is being done on the page comes first.
  return <Panel {...props} sources={useDeferredValue(sources)} citations={useDeferredValue(citations)} />
}

interface PanelProps extends SourcesPanelProps {
  sources: Source[]
  /** Others whenever the story cites otherwise. */
  citations: Citation[]
}

const Panel = memo(function Panel({ sources, editSource, addSource }: PanelProps) {
  const session = useSession()
  const readOnly = useSessionState((state) => state.readOnly)
  useLanguage()
  const { body } = session.article
  const numbers = numberSources({ body, sources })
  const counts = countCitations(body)
  const { cited, uncited } = partSources(sources, numbers, counts)

  const jump = useCitationJump()
  const removeSource = useSourceRemoval()
  const [known, lookAgain] = useKnownIdentities(sources)
  const deeds = useSourceDeeds(lookAgain)
  const panel = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<Source | null>(null)

  const remove = useCallback(
    (source: Source) => {
      if (citationPlaces(session.article.body, source.id).length > 0) return setAsked(source)
      focusNextRow(panel.current, source.id)
      removeSource(source, 'keep')
    },
    [session, removeSource],
  )

  const row = (source: Source) => (
    <SourceRow
      key={source.id}
      source={source}
      number={numbers.get(source.id)}
      cited={counts.get(source.id) ?? 0}
      jumpedTo={jump.last?.sourceId === source.id ? jump.last : null}
      readOnly={readOnly}
      onJump={jump.to}
      onEdit={editSource}
      onRemove={remove}
      deeds={deeds}
      known={known && (known.get(source.id) ?? 'elsewhere')}
    />
  )

  return (
    <div ref={panel} className={styles.panel} onKeyDown={moveBetweenRows}>
      {sources.length === 0 && (
        <Section title={t('inspector.tab.sources')}>
          <Empty>{t('inspector.sources.empty')}</Empty>
        </Section>
      )}
      {cited.length > 0 && (
        <Section title={t('inspector.sources.cited')} count={cited.length}>
          <ol role="list" className={styles.rows}>
            {cited.map(row)}
          </ol>
        </Section>
      )}
      {uncited.length > 0 && (
        <Section title={t('inspector.sources.uncited')} count={uncited.length}>
          <ol role="list" className={styles.rows}>
            {uncited.map(row)}
          </ol>
        </Section>
      )}
      <LostCitations sources={sources} onJump={jump.to} />
      <OfferedSources sources={sources} readOnly={readOnly} />
      <div className={styles.add}>
        <Button variant="quiet" disabled={readOnly} onClick={addSource}>
          {t('inspector.sources.add')}
        </Button>
        <Button variant="quiet" onClick={() => runCommand('library.import-references')}>
          {t('references.import')}
        </Button>
      </div>
      {asked && (
        <RemoveSource
          source={asked}
          cited={counts.get(asked.id) ?? 0}
          onCancel={() => setAsked(null)}
          onRemove={(citations) => {
            setAsked(null)
            focusNextRow(panel.current, asked.id)
            removeSource(asked, citations)
          }}
        />
      )}
    </div>
  )
})

/** Sources by their numbers, then cited ones that are not printed; and apart from them those that nothing cites. */
function partSources(sources: Source[], numbers: Map<string, number>, counts: Map<string, number>) {
  const rank = (source: Source) => numbers.get(source.id) ?? Number.POSITIVE_INFINITY
  return {
    cited: sources.filter(({ id }) => counts.has(id)).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))),
    uncited: sources.filter(({ id }) => !counts.has(id)),
  }
}

function rowButtons(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-row]')]
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const rows = rowButtons(event.currentTarget)
  const at = rows.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}

/** Before a row goes, the focus moves to the one that takes its place. */
function focusNextRow(panel: HTMLElement | null, sourceId: string): void {
  if (!panel) throw new Error('the sources panel is not there')
  const rows = rowButtons(panel)
  const at = rows.findIndex((row) => row.dataset.row === sourceId)
  const next = rows[at + 1] ?? rows[at - 1] ?? panel.querySelector<HTMLElement>(`.${styles.add} button`)
  next?.focus()
}
