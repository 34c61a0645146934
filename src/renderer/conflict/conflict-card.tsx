import { GitCompareArrows } from 'lucide-react'
import { useId } from 'react'
import type { Conflict } from '../../shared/article/article'
import type { Dispute } from '../../shared/bridge/desk'
import { compareText } from '../../shared/merge/compare-line'
import { choicesOf, isProposal } from '../../shared/merge/versions'
import { isolate } from '../../shared/messages/isolate'
import { joined } from '../../shared/messages/joined'
import { interfaceDirection, t } from '../../shared/messages/translate'
import { useSession } from '../session/use-story'
import { Button } from '../ui/button'
import { useLanguage } from '../ui/use-language'
import { Words } from '../ui/compared/words'
import { moment } from '../ui/moment'
import styles from './conflict-card.module.css'
import { nameOfPlace } from './conflict-name'
import { DisputedPictures } from './disputed-pictures'
import { excerptOf, excerptOfKept } from './excerpt'
import { leaveCard, settleConflict } from './settle-conflict'
import { versionText } from './version-text'

/** A place that two people changed: what each made of it, and the choice between them. Writing goes on beside it. */
export function ConflictCard({ conflict, dispute }: { conflict: Conflict; dispute: Dispute | undefined }) {
  const title = useId()
  const session = useSession()
  useLanguage()
  const { shown = 'ours' } = conflict
  const other = shown === 'theirs' ? 'ours' : 'theirs'
  const kept = shown === 'both' ? 'ours' : shown
  const choices = choicesOf(conflict)
  const proposed = isProposal(conflict)
  const page = dispute?.page
  const choose = (choice: 'ours' | 'theirs' | 'both') => settleConflict(session, conflict, choice)
  return (
    <section
      className={styles.card}
      aria-labelledby={title}
      data-conflict={conflict.id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leaveCard(session, conflict)
      }}
    >
      <p id={title} className={styles.title}>
        <GitCompareArrows size={14} aria-hidden />
        {t(proposed ? 'conflict.proposal' : 'conflict.title', { place: nameOfPlace(conflict) })}
      </p>
      <Version
        conflict={conflict}
        side={kept}
        name={t(shown === 'both' ? 'conflict.one' : 'conflict.shown')}
        by={dispute?.[kept]}
      />
      <Version
        conflict={conflict}
        side={other}
        name={page ? t('conflict.edited', { file: page.file }) : t(proposed ? 'conflict.proposed' : 'conflict.other')}
        by={dispute?.[other]}
        at={page?.at}
      />
      {!session.readOnly && (
        <p className={styles.ways}>
          <Button onClick={() => choose(kept)}>{t(shown === 'both' ? 'conflict.take-one' : 'conflict.keep')}</Button>
          <Button onClick={() => choose(other)}>{t(proposed ? 'conflict.accept' : 'conflict.take')}</Button>
          {choices.includes('both') && <Button onClick={() => choose('both')}>{t('conflict.both')}</Button>}
        </p>
      )}
    </section>
  )
}

function Version(props: {
  conflict: Conflict
  side: 'ours' | 'theirs'
  name: string
  by: Dispute['ours'] | undefined
  /** When it was written, by whomever. */
  at?: string | null | undefined
}) {
  const { conflict, side, name, by, at = by?.at } = props
  const said = versionText(conflict, side)
  const other = versionText(conflict, side === 'ours' ? 'theirs' : 'ours')
  const before = conflict.base === undefined ? said : versionText(conflict, 'base')
  const isKept = conflict.base !== undefined && said === before
  return (
    <div className={styles.version}>
      <p className={styles.who}>
        {joined([name, by ? isolate(by.by, interfaceDirection()) : undefined, at ? moment(at) : undefined])}
      </p>
      <DisputedPictures conflict={conflict} side={side} />
      {said === '' ? (
        <p className={styles.nothing}>{t(before === '' ? 'conflict.nothing' : 'conflict.taken-out')}</p>
      ) : (
        <p className={styles.words} dir="auto">
          <Words
            text={isKept ? excerptOfKept(compareText(said, other).text) : excerptOf(compareText(before, said).text)}
            shown="both"
          />
        </p>
      )}
    </div>
  )
}
