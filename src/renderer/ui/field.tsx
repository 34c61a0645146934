import { type ComponentProps, type KeyboardEvent, type ReactNode, type Ref, useId } from 'react'
import styles from './field.module.css'
import { fieldDirection } from './field-direction'
import { means } from './key-readings'
import { isMac } from './platform'

export interface FieldProps {
  label: string
  /** The label is heard, not seen: for fields that stand in a row which names them. */
  labelHidden?: boolean
  /** What stands at the end of the label's line. */
  aside?: ReactNode
  /** What belongs in it, or what becomes of it. */
  help?: ReactNode
  /** Why the present text can't be kept, as a sentence that names it. Stands in place of the help. */
  error?: string | undefined
}

interface Wiring {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** A control under its label, with help or an error that screen readers know belong to it. */
export function Field({
  label,
  labelHidden = false,
  aside,
  help,
  error,
  children,
}: FieldProps & { children(wiring: Wiring): ReactNode }) {
  const id = useId()
  const note = error ?? help
  return (
    <div className={styles.field}>
      <div className={labelHidden ? 'unseen' : styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside}
      </div>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': note ? `${id}-note` : undefined })}
      <div aria-live="polite" className={styles.notes}>
        {note && (
          <p id={`${id}-note`} className={error ? styles.error : styles.help}>
            {note}
          </p>
        )}
      </div>
    </div>
  )
}

type Control<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'onChange' | 'value'> & FieldProps

interface TextValue {
  value: string
  onValue(value: string): void
  /** The text is not (yet) in the story, so undo is the field's own while it is being typed. */
  ownUndo?: boolean
}

/** One line of text. */
export function TextField(props: Control<'input'> & TextValue & { after?: ReactNode }) {
  const {
    label,
    labelHidden,
    aside,
    help,
    error,
    value,
    onValue,
    ownUndo = false,
    after,
    className = '',
    ...rest
  } = props
  return (
    <Field label={label} labelHidden={labelHidden} aside={aside} help={help} error={error}>
      {(wiring) => (
        <div className={styles.line}>
          <input
            type="text"
            dir={fieldDirection(value)}
            autoComplete="off"
            spellCheck={false}
            {...rest}
            {...wiring}
            className={`${styles.control} ${className}`}
            value={value}
            onChange={(event) => onValue(event.target.value)}
            onKeyDown={(event) => {
              rest.onKeyDown?.(event)
              if (ownUndo) keepUndo(event)
            }}
          />
          {after}
        </div>
      )}
    </Field>
  )
}

/** Lines of text. Grows with them. */
export function TextArea(props: Control<'textarea'> & TextValue & { ref?: Ref<HTMLTextAreaElement> }) {
  const { label, labelHidden, aside, help, error, value, onValue, ownUndo = false, className = '', ...rest } = props
  return (
    <Field label={label} labelHidden={labelHidden} aside={aside} help={help} error={error}>
      {(wiring) => (
        <textarea
          dir={fieldDirection(value)}
          rows={2}
          spellCheck={false}
          {...rest}
          {...wiring}
          className={`${styles.control} ${styles.area} ${className}`}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onKeyDown={(event) => {
            rest.onKeyDown?.(event)
            if (ownUndo) keepUndo(event)
          }}
        />
      )}
    </Field>
  )
}

export interface Option<T extends string> {
  value: T
  label: string
}

/** One of a few. */
export function SelectField<T extends string>(
  props: Control<'select'> & { value: T; onValue(value: T): void; options: Option<T>[] },
) {
  const { label, labelHidden, help, error, value, onValue, options, className = '', ...rest } = props
  return (
    <Field label={label} labelHidden={labelHidden} help={help} error={error}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={`${styles.control} ${styles.select} ${className}`}
          value={value}
          onChange={(event) => onValue(chosen(options, event.target.value))}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function chosen<T extends string>(options: Option<T>[], value: string): T {
  const option = options.find((candidate) => candidate.value === value)
  if (!option) throw new Error(`no such option: ${value}`)
  return option.value
}

/** Leaves undo and redo to the text field the person is typing in. */
export function keepUndo(event: KeyboardEvent): void {
  if (['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'].some((shortcut) => means(event, shortcut, isMac))) event.stopPropagation()
}
