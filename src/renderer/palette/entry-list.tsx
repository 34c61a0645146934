import { t } from '../../shared/messages/translate'
import { StageMark } from '../ui/stage-mark'
import type { Entry, Group } from './entry'
import styles from './palette.module.css'

interface EntryListProps {
  id: string
  groups: Group[]
  marked: Entry | undefined
  onChoose(entry: Entry): void
}

/** What the palette found, under headings. The line above keeps the focus. */
export function EntryList({ id, groups, marked, onChoose }: EntryListProps) {
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={t('palette.list')}
        className={styles.list}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <p id={`${id}-${group.id}`} className={styles.heading}>
              {group.name}
            </p>
            {group.entries.map((entry) => (
              <EntryRow
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                marked={entry === marked}
                onChoose={() => onChoose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={groups.length === 0 ? styles.nothing : 'unseen'}>
        {groups.length === 0 && t('palette.nothing')}
      </p>
    </>
  )
}

function EntryRow(props: { id: string; entry: Entry; marked: boolean; onChoose(): void }) {
  const { id, entry, marked, onChoose } = props
  const { icon: Icon, name, detail, keys, stage, language } = entry
  return (
    <div
      id={id}
      role="option"
      aria-selected={marked}
      className={styles.entry}
      ref={(element) => {
        if (marked) element?.scrollIntoView({ block: 'nearest' })
      }}
      onClick={onChoose}
    >
      <span className={styles.sign}>
        {Icon && <Icon size={16} aria-hidden />}
        {stage && <StageMark stage={stage} />}
      </span>
      <span className={styles.name} dir="auto" lang={language}>
        {name}
      </span>
      {detail !== '' && <span className={styles.detail}>{detail}</span>}
      {keys !== undefined && (
        <span className={styles.keys}>
          <kbd>{keys}</kbd>
        </span>
      )}
    </div>
  )
}
