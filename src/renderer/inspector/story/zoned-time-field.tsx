import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ZonedTime } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { Field, SelectField } from '../../ui/field'
import fieldStyles from '../../ui/field.module.css'
import { useHouseStyle } from '../../ui/house-style'
import { localZone, zoneOptions } from '../../ui/time-zones'
import { IconButton } from '../icon-button'
import styles from './zoned-time-field.module.css'

/** A date and time in a place. The place is asked once there is a time; it starts as the newsroom's, else as this computer's. */
export function ZonedTimeField(props: {
  label: string
  help?: string
  value: ZonedTime | undefined
  onValue(value: ZonedTime | undefined): void
}) {
  const { label, help, value, onValue } = props
  const { timeZone } = useHouseStyle()
  const input = useRef<HTMLInputElement>(null)
  const [incomplete, setIncomplete] = useState(false)
  const local = value?.local ?? ''

  // The browser's field keeps a half-typed time to itself, so it is told only of times that changed elsewhere.
  useEffect(() => {
    if (input.current && input.current.value !== local) input.current.value = local
  }, [local])

  const read = (control: HTMLInputElement) => {
    if (control.validity.badInput) return
    setIncomplete(false)
    if (control.value === local) return
    onValue(control.value === '' ? undefined : { local: control.value, zone: value?.zone ?? (timeZone || localZone()) })
  }

  return (
    <div className={styles.group}>
      <Field label={label} help={help} error={incomplete ? t('inspector.time.incomplete', { label }) : undefined}>
        {(wiring) => (
          <div className={styles.line}>
            <input
              {...wiring}
              ref={input}
              type="datetime-local"
              max="9999-12-31T23:59"
              className={`${fieldStyles.control} ${styles.time}`}
              data-empty={(value === undefined && !incomplete) || undefined}
              defaultValue={local}
              onChange={(event) => read(event.target)}
              onBlur={(event) => setIncomplete(event.target.validity.badInput)}
            />
            {value && (
              <IconButton label={t('inspector.time.clear', { label })} onClick={() => onValue(undefined)}>
                <X size={14} aria-hidden />
              </IconButton>
            )}
          </div>
        )}
      </Field>
      {value && (
        <SelectField
          labelHidden
          label={t('inspector.time.zone', { label })}
          value={value.zone}
          options={zoneOptions(value.zone)}
          onValue={(zone) => onValue({ ...value, zone })}
        />
      )}
    </div>
  )
}
