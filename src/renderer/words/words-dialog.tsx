import { t } from '../../shared/messages/translate'
import { useWordLists } from '../session/word-lists'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { WordListPart } from './word-list-part'
import styles from './words.module.css'

/** The words that are right though no dictionary has them: the person's own, and those of the library. */
export function WordsDialog({ readOnly, onClose }: { readOnly: boolean; onClose(): void }) {
  const lists = useWordLists()
  return (
    <Dialog
      open
      large
      title={t('spelling.words.title')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('spelling.words.close')}
        </Button>
      }
    >
      <p className={styles.about}>{readOnly ? t('library.read-only') : t('spelling.words.body')}</p>
      <div className={styles.lists}>
        <WordListPart list="own" words={lists.own} readOnly={readOnly} />
        <WordListPart list="shared" words={lists.shared} readOnly={readOnly} />
      </div>
    </Dialog>
  )
}
