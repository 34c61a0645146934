import { t } from '../../../shared/messages/translate'
import { type Bound, DescribingField } from './describing-field'
import { Folded } from './folded'
import type { DraftProblems, SourceDraft } from './source-draft'
import styles from './source-fields.module.css'
import { type Describing, fieldsOfType } from './type-fields'

/** What describes the source. `apart` are fields that stand elsewhere. */
export function Described(props: {
  draft: SourceDraft
  problems: DraftProblems
  bind(name: keyof SourceDraft): Bound
  autoFocus?: boolean
  apart?: Describing[]
}) {
  const { draft, problems, bind, autoFocus = false, apart = [] } = props
  const { first, more } = fieldsOfType(draft)
  const here = (fields: Describing[]) => fields.filter((field) => !apart.includes(field))
  const folded = apart.length > 0 ? here([...first, ...more]) : here(more)
  const render = (field: Describing, focus = false) => (
    <div key={field} className={WIDE.has(field) ? styles.wide : undefined}>
      <DescribingField field={field} type={draft.type} bound={bind(field)} autoFocus={focus} />
    </div>
  )
  return (
    <>
      {apart.length === 0 && (
        <div className={styles.fields}>{first.map((field, index) => render(field, index === 0 && autoFocus))}</div>
      )}
      <Folded
        label={t('sources.more-fields')}
        began={folded.some((field) => draft[field] !== '')}
        must={folded.some((field) => problems[field] !== undefined)}
      >
        <div className={styles.fields}>{folded.map((field) => render(field))}</div>
      </Folded>
    </>
  )
}

/** Fields that take the whole line; the others stand two in one where there is room. */
const WIDE = new Set<Describing>(['title', 'authors', 'url', 'archiveUrl', 'note'])
