import type { Figure } from '../../shared/article/figure'
import { sameValue } from '../../shared/article/same-value'
import type { FieldChange } from '../../shared/merge/comparison'
import { isRestorable } from '../../shared/merge/restore-part'
import { t } from '../../shared/messages/translate'
import type { Bringing } from './bringing'
import { ChangeRow } from './change-row'
import { compareLines, fieldLines } from '../ui/compared/field-lines'
import { inPlaces } from '../ui/compared/in-places'
import styles from './lists.module.css'
import marks from '../ui/compared/marks.module.css'
import { PictureView } from './picture-view'
import { Words } from '../ui/compared/words'

/** The fields that don't stand at the head of the page, each with its name and what became of it. */
export function DetailChanges({
  fields,
  onRestore,
}: {
  fields: FieldChange[]
  onRestore: Bringing['field'] | undefined
}) {
  if (fields.length === 0) return null
  return (
    <section className={styles.list} aria-label={t('compare.details')}>
      <h2 className={styles.listTitle}>{t('compare.details')}</h2>
      {fields.map((change) => {
        const { field } = change
        const name = t(`compare.field.${field}`)
        return (
          <ChangeRow
            key={field}
            became="changed"
            name={name}
            restoring={
              onRestore && isRestorable(field)
                ? { name: t('restore.part-of', { name }), run: () => onRestore(field) }
                : undefined
            }
          >
            <div className={styles.detail}>
              <p className={styles.detailName}>{name}</p>
              {change.field === 'hero' && <Pictures {...change} />}
              {change.text.length > 0 ? (
                <p dir="auto">
                  <Words text={change.text} shown="both" />
                </p>
              ) : (
                <Lines change={change} />
              )}
            </div>
          </ChangeRow>
        )
      })}
    </section>
  )
}

function Lines({ change: { field, before, after } }: { change: FieldChange }) {
  const lines = compareLines(fieldLines(field, before), fieldLines(field, after))
  const isEdited = lines.every(({ change }) => change === 'same')
  return (
    <>
      {inPlaces(lines, ({ change: became, text }) => (
        <p dir="auto">
          <Words text={[{ change: became, text }]} shown="both" />
        </p>
      ))}
      {isEdited && <p className={styles.edited}>{t('compare.edited')}</p>}
    </>
  )
}

/** Both lead pictures, where another one took the place of the first. */
function Pictures({ before, after }: FieldChange) {
  const [was, is] = [before as Figure | undefined, after as Figure | undefined]
  if (was && is && sameValue(was.asset, is.asset)) return null
  return (
    <div className={styles.pictures}>
      {was && (
        <del className={marks.whole}>
          <PictureView figure={was} />
        </del>
      )}
      {is && (
        <ins className={marks.whole}>
          <PictureView figure={is} />
        </ins>
      )}
    </div>
  )
}
