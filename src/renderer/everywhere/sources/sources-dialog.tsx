import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { type ReactNode, useDeferredValue, useRef, useState } from 'react'
import type { LibrarySource } from '../../../shared/bridge/acts'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { runCommand } from '../../ui/commands'
import { TextField } from '../../ui/field'
import { ActProgress } from '../act-progress'
import styles from '../everywhere.module.css'
import { useActs } from '../use-acts'
import { useFresh } from '../use-fresh'
import { Duplicates } from './duplicates'
import { SourceList } from './source-list'
import { type SourcePages, useSourcePages } from './use-source-pages'
import { WhereDialog } from './where-dialog'
import { hides, openAgain } from '../../hide-source'

interface SourcesDialogProps {
  readOnly: boolean
  typeName(type: string): string
  /** Saves what is open. Rejects when it can't. */
  save(): Promise<void>
  /** Opens a story. */
  onStory(id: string): void
  /** The form for a source. It gives what was made of it, or null when nothing was. */
  renderForm(source: Source, onDone: (edited: Source | null) => void): ReactNode
  /** What imports did not understand. */
  left: ReactNode
  onClose(): void
}

type View = 'all' | 'imported' | 'duplicates'

const readDuplicates = () => call('sources.duplicates', {})

/** All sources of the library: found, traced to the stories that cite them, edited and made one. */
export function SourcesDialog(props: SourcesDialogProps) {
  const { readOnly, typeName, save, onStory, renderForm, left, onClose } = props
  const [view, setView] = useState<View>('all')
  const [text, setText] = useState('')
  const { known, look } = useSourcePages(useDeferredValue(text.trim()), view === 'imported')
  const [edited, setEdited] = useState<{ row: LibrarySource; source: Source | null } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const acts = useActs(save)
  const still = readOnly || acts.running

  /** `null`: wherever it is. One that was only imported is in no story. */
  const change = (before: Source, source: Source, stories: string[] | null) => {
    const opens = before.visibility === 'confidential'
    setEdited(null)
    void acts.run(
      () => call('sources.edit', { source, stories, opens }),
      (count) => t('everywhere.sources.edited', { stories: count }),
      hides(before, source) ? () => openAgain(before, stories) : undefined,
    )
  }
  const remove = (which: { ids: string[] } | { text: string }) =>
    void acts.run(
      () => call('references.remove', which),
      () => t('references.removed'),
    )
  const editedTo = (row: LibrarySource, source: Source | null) => {
    if (source === null) setEdited(null)
    else if (row.stories.length > 1) setEdited({ row, source })
    else change(row.source, source, row.stories.length === 0 ? null : row.stories.map(({ id }) => id))
  }

  return (
    <Dialog
      open
      large
      title={t('everywhere.sources.title')}
      onClose={onClose}
      footer={
        <>
          <div className={styles.facts} role="status">
            {acts.progress ? (
              <ActProgress acts={acts} />
            ) : (
              view !== 'duplicates' && known && t('everywhere.sources.count', { count: known.total })
            )}
          </div>
          {view === 'imported' && known !== null && known.total > 0 && (
            <Button disabled={still} onClick={() => remove({ text: known.text })}>
              {t('references.remove-all', { count: known.total })}
            </Button>
          )}
          <Button disabled={readOnly} onClick={() => runCommand('library.import-references')}>
            {t('references.import')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('everywhere.close')}
          </Button>
        </>
      }
    >
      <div className={styles.top}>
        <div className={styles.line}>
          <TextField
            label={t('everywhere.sources.find')}
            labelHidden
            ownUndo
            placeholder={t('everywhere.sources.find')}
            maxLength={1000}
            disabled={view === 'duplicates'}
            value={text}
            onValue={setText}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus()
              else if (event.key === 'Escape' && text !== '') {
                event.stopPropagation()
                setText('')
              } else return
              event.preventDefault()
            }}
          />
          <ToggleGroup
            className={styles.views}
            aria-label={t('everywhere.sources.show')}
            value={[view]}
            onValueChange={([next]) => next && setView(next as View)}
          >
            <Toggle value="all" className={styles.view}>
              {t('everywhere.sources.all')}
            </Toggle>
            <Toggle value="imported" className={styles.view}>
              {t('references.imported')}
            </Toggle>
            <Toggle value="duplicates" className={styles.view}>
              {t('everywhere.sources.duplicates')}
            </Toggle>
          </ToggleGroup>
        </div>
        {readOnly && <p className={styles.hint}>{t('library.read-only')}</p>}
      </div>
      {view === 'duplicates' ? (
        <AllDuplicates
          still={still}
          onMerge={(ids, into) =>
            void acts.run(
              () => call('sources.merge', { ids, into }),
              (stories) => t('everywhere.sources.merged', { stories }),
            )
          }
        />
      ) : known && known.total > 0 ? (
        <SourceList
          {...{ list, known, typeName, onStory }}
          readOnly={still}
          onLook={look}
          onRemove={({ source }) => remove({ ids: [source.id] })}
          onEdit={(row) => setEdited({ row, source: null })}
        />
      ) : (
        <p className={styles.nothing} role="status">
          {known === null ? t('everywhere.loading') : nothingOf(known)}
        </p>
      )}
      {view === 'imported' && left}
      {edited?.source === null && renderForm(edited.row.source, (source) => editedTo(edited.row, source))}
      {edited && edited.source !== null && (
        <WhereDialog
          source={edited.row.source}
          stories={edited.row.stories}
          onCancel={() => setEdited(null)}
          onChoose={(ids) => edited.source && change(edited.row.source, edited.source, ids)}
        />
      )}
    </Dialog>
  )
}

function AllDuplicates(props: { still: boolean; onMerge(ids: string[], into: string): void }) {
  const groups = useFresh(readDuplicates)
  if (!groups) {
    return (
      <p className={styles.nothing} role="status">
        {t('everywhere.loading')}
      </p>
    )
  }
  return <Duplicates groups={groups} {...props} />
}

function nothingOf({ text, imported }: SourcePages): string {
  if (imported && text === '') return t('references.none')
  return text === '' ? t('everywhere.sources.empty') : t('everywhere.sources.no-match', { text })
}
