import { useEffect, useState } from 'react'
import type { ImportOutcome, ReturnedFile } from '../../shared/bridge/transfer'
import { importSum } from '../../shared/messages/import-sum'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { FailedFiles } from './failed-files'
import { ImportRunning } from './import-running'
import styles from './imports.module.css'
import { ImportedStory } from './imported-story'
import { KnownStories } from './known-stories'
import { ReturnedStory } from './returned-story'
import { SentStory } from './sent-story'
import type { Imports } from './use-imports'

/** So many stories are told of in full; the others are in the list. */
const MOST = 50

interface Ways {
  onOpen(id: string): void
  /** Shows what a file that has come back changes in its story. */
  onCompare(file: ReturnedFile): void
}

/** An import: that it runs, then what came of it. */
export function ImportSummary({ imports, ...ways }: { imports: Imports } & Ways) {
  const { running, progress, outcome, stop } = imports
  const isSlow = useSlow(running)
  if (running) return isSlow && <ImportRunning progress={progress} onStop={stop} />
  return outcome && <Outcome imports={imports} outcome={outcome} {...ways} />
}

/** Milliseconds after which something that runs is worth a word. */
const SOON = 300

function useSlow(running: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setSlow(true), SOON)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [running])
  return slow
}

/** What each file was understood as, what was left out, what the library had already, and what failed. */
function Outcome({
  imports: { read, undo, again },
  outcome,
  onOpen,
  onCompare,
}: {
  imports: Imports
  outcome: ImportOutcome
} & Ways) {
  const { act, imported, sent, returned, known, failed, others, unread } = outcome
  const sum = importSum(outcome)
  const came = [...sent, ...imported]
  const [only] = came.length === 1 && returned.length === 0 ? came : []
  const open = (id: string) => {
    read()
    onOpen(id)
  }
  const takeBack = (undone: string) => {
    read()
    void undo(undone)
  }
  return (
    <Dialog
      title={titleOf(outcome)}
      open
      onClose={read}
      footer={
        <>
          {act !== null && <Button onClick={() => takeBack(act)}>{t('imports.undo')}</Button>}
          <Button variant={only || returned.length > 0 ? 'secondary' : 'primary'} onClick={read}>
            {t('imports.done')}
          </Button>
          {only && (
            <Button variant="primary" onClick={() => open(only.id)}>
              {t('imports.open')}
            </Button>
          )}
        </>
      }
    >
      {sum !== undefined && <p className={styles.sum}>{sum}</p>}
      {unread > 0 && <p className={styles.remark}>{t('imports.unread', { count: unread })}</p>}
      <FailedFiles failed={failed} />
      <KnownStories known={known} onAgain={() => void again(known)} />
      {others > 0 && <p className={styles.remark}>{t('imports.others', { count: others })}</p>}
      {returned.length + came.length > 0 && (
        <ul role="list" className={styles.stories}>
          {returned.map((file) => (
            <ReturnedStory
              key={`${file.name} ${file.hash}`}
              file={file}
              onCompare={() => {
                read()
                onCompare(file)
              }}
              onNew={() => void again([file])}
            />
          ))}
          {sent.map((story) => (
            <SentStory
              key={`${story.name} ${story.id}`}
              story={story}
              onOpen={only ? undefined : () => open(story.id)}
            />
          ))}
          {imported.slice(0, MOST).map((story) => (
            <ImportedStory key={story.id} story={story} onOpen={only ? undefined : () => open(story.id)} />
          ))}
        </ul>
      )}
      {imported.length > MOST && (
        <p className={styles.remark}>{t('imports.more', { count: imported.length - MOST })}</p>
      )}
    </Dialog>
  )
}

function titleOf({ imported, sent, returned }: ImportOutcome): string {
  if (imported.length > 0) return t('imports.title', { count: imported.length })
  if (sent.length > 0) return t('imports.sent.title', { count: sent.length })
  return returned.length > 0 ? t('imports.returned', { count: returned.length }) : t('imports.title', { count: 0 })
}
