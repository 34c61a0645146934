import { useState } from 'react'
import { t } from '../../../shared/messages/translate'
import type { Comparing } from '../../session/comparing'
import { useSessionState } from '../../session/use-story'
import { Button } from '../../ui/button'
import { runCommand } from '../../ui/commands'
import { Shortcut } from '../../ui/shortcut'
import { useNow } from '../../ui/use-now'
import { Empty } from '../section'
import styles from './history.module.css'
import { Legend } from './legend'
import { comparingMarked, comparingOf, type Mark } from './pairs'
import { Timeline } from './timeline-tree'
import { useHistory } from './use-history'

export interface HistoryPanelProps {
  /** The two versions that are being compared on the page, if any. */
  compared: readonly Mark[]
  onCompare(comparing: Comparing): void
  onEndCompare(): void
}

/** The versions of the story, newest first: to see what changed, to name one, to bring one back. */
export function HistoryPanel({ compared, onCompare, onEndCompare }: HistoryPanelProps) {
  const { history: stored, problem } = useHistory()
  const readOnly = useSessionState((session) => session.readOnly)
  const unsaved = useSessionState((session) => session.saving.state !== 'saved')
  // What is not saved yet is in no version.
  const history = stored && unsaved ? { ...stored, current: null } : stored
  const [marks, setMarks] = useState<Mark[]>([])
  const now = useNow()

  const compare = (pair: [Mark, Mark]) => history && onCompare(comparingMarked(pair, history, now))
  const [first, second] = marks
  const pair: [Mark, Mark] | undefined = first === undefined || second === undefined ? undefined : [first, second]

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Button className={styles.name} disabled={readOnly} onClick={() => runCommand('story.name-version')}>
          {t('history.name')}
          <Shortcut command="story.name-version" />
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {history && (
        <Timeline
          history={history}
          unkept={history.current === null}
          now={now}
          marks={marks}
          compared={compared}
          onMarks={setMarks}
          onCompare={(versions) => {
            const comparing = comparingOf(versions, history, now)
            if (comparing) onCompare(comparing)
          }}
          onCompareMarked={() => pair && compare(pair)}
          onEscape={() => (marks.length > 0 ? setMarks([]) : onEndCompare())}
        />
      )}
      {history && history.versions.length < 2 && (
        <div className={styles.note}>
          <Empty>{t('history.empty')}</Empty>
        </div>
      )}
      {history && history.versions.length > 1 && marks.length === 0 && <Legend />}
      {marks.length > 0 && (
        <div className={styles.marks} role="status">
          <p>{t(pair ? 'history.marked-two' : 'history.marked-one')}</p>
          <div className={styles.buttons}>
            <Button variant="quiet" onClick={() => setMarks([])}>
              {t('history.clear')}
            </Button>
            {pair && <Button onClick={() => compare(pair)}>{t('history.compare')}</Button>}
          </div>
        </div>
      )}
    </div>
  )
}
