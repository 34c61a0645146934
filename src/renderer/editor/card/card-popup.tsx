import type { ReferenceElement } from '@floating-ui/react-dom'
import { useState } from 'react'
import type { BlockOf } from '../../../shared/article/block'
import { normaliseBlock } from '../../../shared/article/normalise'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { fieldDirection } from '../../ui/field-direction'
import { addressOf } from '../link/address'
import { FIRST, Popup } from '../popup/popup'
import styles from './card.module.css'

export type Card = BlockOf<'card'>

const TEXTS = ['title', 'publisher', 'description'] as const

/** The form of a link card, new or not. Nothing is fetched: what the card says is typed here. */
export function CardPopup({
  card,
  anchor,
  onApply,
  onClose,
}: {
  card: Card
  anchor: ReferenceElement
  onApply(card: Card): void
  onClose(): void
}) {
  const [draft, setDraft] = useState(card)
  const [bad, setBad] = useState(false)
  const isNew = card.id === ''
  const site = siteIn(draft.url)

  const apply = () => {
    const url = addressOf(draft.url)
    if (url === undefined || !isWebAddress(url)) return setBad(true)
    onApply(normaliseBlock({ ...draft, url, publisher: draft.publisher || (isNew ? site : '') }) as Card)
    onClose()
  }
  return (
    <Popup label={t('editor.card.form')} anchor={anchor} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <label className={styles.label}>
          {t('editor.card.url')}
          <input
            className={styles.input}
            type="url"
            dir="ltr"
            aria-invalid={bad}
            value={draft.url}
            onChange={({ target }) => {
              setDraft({ ...draft, url: target.value })
              setBad(false)
            }}
          />
        </label>
        {bad && (
          <p className={styles.bad} role="alert">
            {t('editor.card.bad')}
          </p>
        )}
        {TEXTS.map((text) => (
          <label key={text} className={styles.label}>
            {t(`editor.card.${text}`)}
            <input
              className={styles.input}
              dir={fieldDirection(draft[text] ?? '')}
              {...{ [FIRST]: text === 'title' && card.url !== '' && card.title === '' ? '' : undefined }}
              // The site is what the publisher will be, unless somebody knows better.
              placeholder={text === 'publisher' && isNew ? site : ''}
              value={draft[text] ?? ''}
              onChange={({ target }) => setDraft({ ...draft, [text]: target.value })}
            />
          </label>
        ))}
        <div className={styles.actions}>
          <Button type="submit" variant="primary">
            {t(isNew ? 'editor.card.add' : 'editor.card.done')}
          </Button>
        </div>
      </form>
    </Popup>
  )
}

function siteIn(typed: string): string {
  const url = addressOf(typed)
  return url !== undefined && isWebAddress(url) ? siteOf(url) : ''
}
