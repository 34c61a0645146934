import { useState } from 'react'
import type { Template } from '../../shared/bridge/templates'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import styles from './template-chooser.module.css'
import { nameOfTemplate } from './template-names'

/** What a template is made of; one of the person's own is renamed and removed here. */
export function TemplatePreview(props: {
  template: Template
  readOnly: boolean
  onRename(name: string): void
  onRemove(): void
}) {
  const { template, readOnly, onRename, onRemove } = props
  const [name, setName] = useState<string | null>(null)
  const given = (name ?? '').trim()
  return (
    <section className={styles.preview} aria-label={nameOfTemplate(template)}>
      <h3 className={styles.heading}>{t('template.headings')}</h3>
      {template.headings.length === 0 ? (
        <p className={styles.about}>{t('template.no-headings')}</p>
      ) : (
        <ul role="list" className={styles.headings}>
          {template.headings.map((heading, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a heading may be there twice
            <li key={index}>
              <bdi>{heading}</bdi>
            </li>
          ))}
        </ul>
      )}
      {template.own && !readOnly && name === null && (
        <p className={styles.deeds}>
          <Button variant="quiet" onClick={() => setName(template.name)}>
            {t('template.rename')}
          </Button>
          <Button variant="quiet" onClick={onRemove}>
            {t('template.remove')}
          </Button>
        </p>
      )}
      {name !== null && (
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault()
            if (given !== '') onRename(given)
          }}
        >
          <TextField autoFocus ownUndo label={t('template.name')} maxLength={100} value={name} onValue={setName} />
          <Button type="submit" disabled={given === ''}>
            {t('template.rename')}
          </Button>
        </form>
      )}
    </section>
  )
}
