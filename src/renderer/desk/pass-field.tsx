import { useState } from 'react'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import styles from './pass-field.module.css'
import { SecretField } from './secret-field'
import { useKeepsKeys } from './use-keeps-keys'

/** What opens an encrypted desk, as it is typed. */
export interface TypedPass {
  by: 'passphrase' | 'recovery'
  text: string
}

export const NO_PASS: TypedPass = { by: 'passphrase', text: '' }

/** Asks for the passphrase of an encrypted desk, or for its recovery code. */
export function PassField(props: {
  /** What the passphrase is called, where there is another. */
  label?: string
  pass: TypedPass
  onPass(pass: TypedPass): void
  error: string | undefined
  /** What was typed is being tried: it stays as it is until that is done. */
  working: boolean
  /** The other one is asked for. */
  onOther(): void
}) {
  const { label = t('sealed.passphrase'), pass, onPass, working, error, onOther } = props
  const [shown, setShown] = useState(false)
  const keeps = useKeepsKeys()
  const { by, text } = pass
  const type = (typed: string) => onPass({ by, text: typed })
  return (
    <div className={styles.pass}>
      {by === 'passphrase' ? (
        <SecretField
          label={label}
          help={keeps === undefined ? undefined : t(keeps ? 'sealed.keeps' : 'sealed.keeps-not')}
          {...{ error, shown }}
          value={text}
          readOnly={working}
          onValue={type}
          onShown={setShown}
        />
      ) : (
        <TextField
          label={t('sealed.code')}
          help={t('sealed.code-help')}
          error={error}
          value={text}
          readOnly={working}
          onValue={type}
          dir="ltr"
          className={styles.code}
          maxLength={200}
          required
          ownUndo
          // It has come in the place of the field that was there.
          ref={(field) => field?.focus()}
        />
      )}
      <Button
        variant="quiet"
        className={styles.other}
        aria-disabled={working}
        onClick={() => {
          if (working) return
          onOther()
          onPass({ by: by === 'passphrase' ? 'recovery' : 'passphrase', text: '' })
        }}
      >
        {t(by === 'passphrase' ? 'sealed.use-code' : 'sealed.use-passphrase')}
      </Button>
    </div>
  )
}
