import { t } from '../../../shared/messages/translate'
import styles from './cite-popup.module.css'

/** The keys of the picker, for the eye. `locating`: a page or time is being asked for. */
export function CiteHints({ inText, locating }: { inText: boolean; locating: boolean }) {
  return (
    <p className={styles.hints} aria-hidden>
      <kbd>↵</kbd> {t('editor.cite.insert')}
      <kbd>⇧↵</kbd> {t('editor.cite.add')}
      {!locating && (
        <>
          <kbd>⇥</kbd> {t('editor.cite.locate')}
        </>
      )}
      <kbd>esc</kbd> {t(inText ? 'editor.cite.keep' : 'editor.cite.close')}
    </p>
  )
}
