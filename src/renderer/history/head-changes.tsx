import type { FieldChange, TextStretch } from '../../shared/merge/comparison'
import { t } from '../../shared/messages/translate'
import type { Bringing } from './bringing'
import { ChangeRow, Columns, type Layout } from './change-row'
import styles from './head-changes.module.css'
import { Words } from '../ui/compared/words'
import type { Versions } from './words'

export const HEAD = ['kicker', 'headline', 'standfirst'] as const
type HeadField = (typeof HEAD)[number]

/** Kicker, headline and standfirst as they stand on the page, those that did not change too unless `onlyChanges`. */
export function HeadChanges(props: {
  fields: FieldChange[]
  versions: Versions
  layout: Layout
  onlyChanges: boolean
  onRestore: Bringing['field'] | undefined
}) {
  const { fields, versions, layout, onlyChanges, onRestore } = props
  return HEAD.map((field) => {
    const change = fields.find((each) => each.field === field)
    if (!change && (onlyChanges || versions.after[field] === '')) return null
    const name = t(`compare.field.${field}`)
    return (
      <ChangeRow
        key={field}
        became={change ? 'changed' : 'same'}
        name={name}
        restoring={change && onRestore && { name: t('restore.part-of', { name }), run: () => onRestore(field) }}
      >
        <Columns layout={layout}>
          {(shown) => (
            <p className={styles[field]}>
              <Words text={change?.text ?? unchanged(field, versions)} shown={shown} />
            </p>
          )}
        </Columns>
      </ChangeRow>
    )
  })
}

function unchanged(field: HeadField, { after }: Versions): TextStretch[] {
  return [{ change: 'same', text: after[field] }]
}
