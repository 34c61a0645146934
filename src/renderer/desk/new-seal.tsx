import { useState } from 'react'
import { t } from '../../shared/messages/translate'
import { CheckField } from '../ui/choice-field'
import styles from './new-seal.module.css'
import { SecretField } from './secret-field'
import { useKeepsKeys } from './use-keeps-keys'

/** A passphrase for a desk, typed twice. */
export interface TypedSeal {
  passphrase: string
  again: string
}

export const NO_SEAL: TypedSeal = { passphrase: '', again: '' }

interface SealFieldsProps {
  /** What the passphrase is called, where there is another. */
  label?: string
  seal: TypedSeal
  onSeal(seal: TypedSeal): void
  refused(field: 'new' | 'again'): string | undefined
  /** What was typed is being tried: it stays as it is until that is done. */
  working: boolean
}

/** Whether a new desk is encrypted, with which passphrase, and what that means. */
export function NewSeal(
  props: Omit<SealFieldsProps, 'seal' | 'onSeal'> & {
    /** Null: it is not encrypted. */
    seal: TypedSeal | null
    onSeal(seal: TypedSeal | null): void
  },
) {
  const { seal, onSeal, refused, working } = props
  const keeps = useKeepsKeys()
  return (
    <>
      <CheckField
        label={t('sealed.encrypt')}
        help={t('sealed.encrypt-help')}
        checked={seal !== null}
        disabled={working}
        onValue={(sealed) => onSeal(sealed ? NO_SEAL : null)}
      />
      {seal && (
        <>
          <SealFields {...{ seal, onSeal, refused, working }} />
          <ul className={styles.means} aria-label={t('sealed.means')}>
            <li>{t('sealed.means.host')}</li>
            <li>{t('sealed.means.lost')}</li>
            <li>{t('sealed.means.pages')}</li>
            {keeps === false && <li>{t('sealed.keeps-not')}</li>}
          </ul>
        </>
      )}
    </>
  )
}

/** A new passphrase and the same once more: what nobody sees is easily mistyped. */
export function SealFields({ label = t('sealed.passphrase'), seal, onSeal, refused, working }: SealFieldsProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.twice}>
      <SecretField
        label={label}
        help={t('sealed.choose-help')}
        error={refused('new')}
        value={seal.passphrase}
        onValue={(passphrase) => onSeal({ ...seal, passphrase })}
        shown={shown}
        readOnly={working}
        onShown={setShown}
      />
      <SecretField
        label={t('sealed.again')}
        error={refused('again')}
        value={seal.again}
        onValue={(again) => onSeal({ ...seal, again })}
        shown={shown}
        readOnly={working}
      />
    </div>
  )
}
