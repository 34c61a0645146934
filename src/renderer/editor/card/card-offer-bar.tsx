import { type RefObject, useState, useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { keyNames } from '../../ui/commands'
import { isMac } from '../../ui/platform'
import { LinePopup } from '../popup/line-popup'
import { domOf } from '../popup/place'
import { selectionAnchor } from '../popup/selection-anchor'
import type { Writing } from '../surface/writing'
import type { CardOffer, Offered } from './card-offer'
import styles from './card.module.css'
import { CardPopup } from './card-popup'

/** What is offered below an address that was just pasted. Where the title is not known, the form asks for it. */
export function CardOfferBar({
  writing: { editor },
  offer,
  button,
}: {
  writing: Writing
  offer: CardOffer
  button: RefObject<HTMLButtonElement | null>
}) {
  const offered = useSyncExternalStore(offer.subscribe, offer.get)
  const [asking, setAsking] = useState<Offered | null>(null)
  const make = (place: Offered) => {
    if (place.card.title === '') return setAsking(place)
    offer.make(place.card)
    editor.focus()
  }
  if (asking && asking === offered) {
    return (
      <CardPopup
        card={asking.card}
        anchor={domOf(editor, asking.place)?.querySelector('a') ?? selectionAnchor(editor)}
        onApply={(card) => offer.make(card)}
        onClose={() => {
          offer.dismiss()
          editor.focus()
        }}
      />
    )
  }
  return (
    offered && (
      <LinePopup editor={editor} place={offered.place} label={t('editor.paste.address')} onClose={offer.dismiss}>
        <div className={styles.offer}>
          <Button ref={button} variant="quiet" onClick={() => make(offered)}>
            {t('editor.paste.make-card')}
          </Button>
          <kbd aria-hidden>{keyNames('Tab', isMac)}</kbd>
        </div>
        <p role="status" className="unseen">
          {t('editor.paste.offered')}
        </p>
      </LinePopup>
    )
  )
}
