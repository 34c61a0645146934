import type { ReferenceElement } from '@floating-ui/react-dom'
import { withRights } from '../../../shared/article/fill-figure'
import type { Figure, Rights } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { CheckField } from '../../ui/choice-field'
import { TextArea, TextField } from '../../ui/field'
import { Popup } from '../popup/popup'
import type { ChangeFigure } from './change-figure'
import styles from './rights-popup.module.css'

/** Who has the rights to a picture, what it may be used for and until when, and whether it was altered. */
export function RightsPopup({
  figure: { rights, altered },
  id,
  anchor,
  onChange,
  onClose,
}: {
  figure: Figure
  id: string | null
  anchor: ReferenceElement
  onChange: ChangeFigure
  onClose(): void
}) {
  const field = (name: keyof Rights) => ({
    label: t(`figure.rights.${name}`),
    value: rights?.[name] ?? '',
    onValue: (value: string) =>
      onChange((now) => withRights(now, { [name]: value }), { group: `rights ${name} ${id ?? 'hero'}` }),
  })
  return (
    <Popup label={t('figure.details.title')} anchor={anchor} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <TextField {...field('holder')} />
        <TextArea {...field('usage')} />
        <TextField {...field('expires')} type="date" dir={undefined} className={styles.date} />
        <CheckField
          label={t('figure.altered')}
          help={t('figure.altered.help')}
          checked={altered === true}
          onValue={(on) => onChange(({ altered: _, ...now }) => (on ? { ...now, altered: true } : now))}
        />
        <Button type="submit" className={styles.done}>
          {t('figure.done')}
        </Button>
      </form>
    </Popup>
  )
}
