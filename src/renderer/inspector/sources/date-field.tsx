import { Calendar } from 'lucide-react'
import { type ComponentProps, useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { today } from '../../ui/today'
import { IconButton } from '../icon-button'
import styles from './date-field.module.css'

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'after' | 'dir' | 'placeholder'> & {
  /** Offers the present day. */
  today?: boolean
}

/** A date, typed as exactly as it is known or picked from a calendar. */
export function DateField({ today: offersToday = false, ...props }: DateFieldProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <TextField
      {...props}
      dir="ltr"
      placeholder={t('inspector.date.placeholder')}
      className={styles.date}
      data-today={offersToday || undefined}
      after={
        <>
          {offersToday && (
            <Button variant="quiet" className={styles.today} onClick={() => props.onValue(today())}>
              {t('sources.today')}
            </Button>
          )}
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            className={styles.picker}
            value={/^\d{4}-\d\d-\d\d$/.test(props.value) ? props.value : ''}
            onChange={(event) => event.target.value && props.onValue(event.target.value)}
          />
          <IconButton
            label={t('inspector.date.pick', { label: props.label })}
            className={styles.button}
            onClick={() => picker.current?.showPicker()}
          >
            <Calendar size={14} aria-hidden />
          </IconButton>
        </>
      }
    />
  )
}
