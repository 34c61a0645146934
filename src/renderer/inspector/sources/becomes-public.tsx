import { useEffect, useId, useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { CheckField } from '../../ui/choice-field'
import type { FilledSource, Publishable } from './filled-source'
import { fieldLabel } from './field-label'
import styles from './source-fields.module.css'
import { SECRETS } from './secrets'

/** Asks which of what only this computer knows goes into the story, now that the source is not confidential. */
export function BecomesPublic({
  filled,
  onPublish,
}: {
  filled: FilledSource
  onPublish(published: ReadonlySet<Publishable>): void
}) {
  const id = useId()
  const { draft, secrets, published, evidence } = filled
  const pieces = evidence.filter(({ secret }) => secret).length
  const asked = SECRETS.flatMap((name): { name: Publishable; label: string }[] => {
    if (!secrets.has(name)) return []
    if (name === 'more') return [{ name, label: t('sources.field.more') }]
    const value = draft[name].trim()
    return value === ''
      ? []
      : [{ name, label: t('sources.public.field', { field: fieldLabel(name, draft.type), value }) }]
  })
  if (pieces > 0) asked.push({ name: 'evidence', label: t('sources.public.evidence', { count: pieces }) })
  const group = useRef<HTMLDivElement>(null)
  const asks = asked.length > 0
  // It comes below the choice that raises it, out of sight in a small window.
  useEffect(() => {
    if (asks) group.current?.scrollIntoView({ block: 'nearest' })
  }, [asks])
  if (!asks) return null

  const choose = (name: Publishable, chosen: boolean) => {
    const next = new Set(published)
    if (chosen) next.add(name)
    else next.delete(name)
    onPublish(next)
  }
  return (
    <div ref={group} role="group" aria-labelledby={id} className={styles.confidential}>
      <h3 id={id} className={styles.legend}>
        {t('sources.public.title')}
      </h3>
      <p className={styles.help}>{t('sources.public.help')}</p>
      {asked.map(({ name, label }) => (
        <CheckField key={name} label={label} checked={published.has(name)} onValue={(chosen) => choose(name, chosen)} />
      ))}
    </div>
  )
}
