import { Eye, EyeOff } from 'lucide-react'
import { t } from '../../shared/messages/translate'
import { type FieldProps, TextField } from '../ui/field'
import styles from './secret-field.module.css'

interface SecretFieldProps extends FieldProps {
  value: string
  onValue(value: string): void
  /** It is seen as it is written. */
  shown: boolean
  /** The field has the button that shows it; one that follows another has none, but is as long. */
  onShown?: (shown: boolean) => void
  /** It can't be written in now. */
  readOnly: boolean
}

/** A passphrase, which nobody reads over a shoulder unless the person wants to see it. */
export function SecretField({ shown, onShown, ...field }: SecretFieldProps) {
  const label = t(shown ? 'sealed.hide' : 'sealed.show')
  const Icon = shown ? EyeOff : Eye
  return (
    <TextField
      {...field}
      type={shown ? 'text' : 'password'}
      maxLength={1000}
      required
      ownUndo
      after={
        onShown ? (
          <button type="button" className={styles.eye} aria-label={label} title={label} onClick={() => onShown(!shown)}>
            <Icon size={15} aria-hidden />
          </button>
        ) : (
          <span className={styles.place} />
        )
      }
    />
  )
}
