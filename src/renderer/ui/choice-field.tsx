import { useId } from 'react'
import type { Option } from './field'
import styles from './field.module.css'

/** Yes or no. */
export function CheckField(props: {
  label: string
  help?: string
  checked: boolean
  onValue(checked: boolean): void
  disabled?: boolean
}) {
  const { label, help, checked, onValue, disabled } = props
  const id = useId()
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type="checkbox"
        className={styles.check}
        checked={checked}
        disabled={disabled}
        aria-describedby={help ? `${id}-note` : undefined}
        onChange={(event) => onValue(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-note`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}

/** One of a few that need a sentence each. */
export function RadioField<T extends string>(props: {
  label: string
  value: T
  onValue(value: T): void
  options: (Option<T> & { help: string })[]
}) {
  const { label, value, onValue, options } = props
  const id = useId()
  return (
    <fieldset className={styles.radios}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles.choice}>
          <input
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            className={styles.check}
            checked={option.value === value}
            aria-describedby={`${id}-${option.value}-note`}
            onChange={() => onValue(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          <p id={`${id}-${option.value}-note`} className={styles.help}>
            {option.help}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
