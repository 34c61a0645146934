import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import styles from './source-form.module.css'

/** Asks before what was typed into the form is thrown away. */
export function DiscardQuestion({ onStay, onDiscard }: { onStay(): void; onDiscard(): void }) {
  return (
    <>
      <p role="alert" className={styles.question}>
        <strong>{t('inspector.form.discard-title')}</strong> {t('inspector.form.discard-question')}
      </p>
      <Button onClick={onDiscard}>{t('inspector.form.discard')}</Button>
      <Button variant="primary" autoFocus onClick={onStay}>
        {t('inspector.form.stay')}
      </Button>
    </>
  )
}
