import type { EntryChange } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import type { Bringing } from './bringing'
import { ChangeRow } from './change-row'
import styles from './lists.module.css'
import { Words } from '../ui/compared/words'

/** Sources or tags that came, went or were edited. */
export function EntryChanges({
  list,
  entries,
  onRestore,
}: {
  list: 'sources' | 'tags'
  entries: EntryChange[]
  onRestore: Bringing['entry'] | undefined
}) {
  if (entries.length === 0) return null
  return (
    <section className={styles.list} aria-label={t(`compare.${list}`)}>
      <h2 className={styles.listTitle}>{t(`compare.${list}`)}</h2>
      {entries.map(({ key, name, change }) => {
        const how = change === 'added' ? 'out' : 'back'
        return (
          <ChangeRow
            key={key}
            became={change}
            name={name}
            restoring={
              onRestore && {
                name: t(how === 'out' ? 'restore.take-out' : 'restore.part-of', { name }),
                run: () => onRestore(list, key, how),
              }
            }
          >
            <p dir="auto">
              <Words text={[{ change: change === 'changed' ? 'same' : change, text: name }]} shown="both" />
              {change === 'changed' && <span className={styles.edited}> · {t('compare.edited')}</span>}
            </p>
          </ChangeRow>
        )
      })}
    </section>
  )
}
