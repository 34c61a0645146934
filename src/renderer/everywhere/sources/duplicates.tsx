import { useState } from 'react'
import type { LibrarySource } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { sourceTitle } from '../../ui/source-title'
import { PrintedReference } from './printed-reference'
import styles from './sources.module.css'
import { UsedIn } from './used-in'

/** Sources that look like one and the same, in groups. */
export function Duplicates({
  groups,
  still,
  onMerge,
}: {
  groups: LibrarySource[][]
  still: boolean
  onMerge(ids: string[], into: string): void
}) {
  if (groups.length === 0) return <p className={styles.none}>{t('everywhere.sources.no-duplicates')}</p>
  return (
    <div className={styles.groups}>
      <p className={styles.help}>{t('everywhere.sources.duplicates-help')}</p>
      {groups.map((group) => {
        const ids = group.map(({ source }) => source.id)
        return <Group key={ids.join()} group={group} still={still} onMerge={(into) => onMerge(ids, into)} />
      })}
    </div>
  )
}

function Group({ group, still, onMerge }: { group: LibrarySource[]; still: boolean; onMerge(into: string): void }) {
  const [first] = [...group].sort((a, b) => b.stories.length - a.stories.length)
  const [into, setInto] = useState(first?.source.id)
  if (into === undefined) throw new Error('a group of no sources')
  const name = `stays ${group.map(({ source }) => source.id).join()}`
  return (
    <fieldset className={styles.group}>
      <legend className="unseen">
        {t('everywhere.sources.stays')}: {first && sourceTitle(first.source)}
      </legend>
      {group.map((row) => (
        <label key={row.source.id} className={styles.candidate}>
          <input
            type="radio"
            name={name}
            checked={row.source.id === into}
            onChange={() => setInto(row.source.id)}
            className={styles.radio}
          />
          <span className={styles.what}>
            <PrintedReference source={row.source} />
            <span className={styles.facts}>
              {row.source.csl.URL && (
                <>
                  <bdi>{row.source.csl.URL}</bdi>
                  {' · '}
                </>
              )}
              <UsedIn row={row} />
            </span>
          </span>
        </label>
      ))}
      <Button disabled={still} className={styles.unite} onClick={() => onMerge(into)}>
        {t('everywhere.sources.make-one')}
      </Button>
    </fieldset>
  )
}
