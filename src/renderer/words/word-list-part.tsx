import { X } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { ListedWord, type WordList } from '../../shared/bridge/words'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { changeWords } from '../session/word-lists'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import { useLanguage } from '../ui/use-language'
import styles from './words.module.css'

/** One list: its words, a field for another, and a way to take each out. */
export function WordListPart({ list, words, readOnly }: { list: WordList; words: string[]; readOnly: boolean }) {
  const id = useId()
  const part = useRef<HTMLElement>(null)
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)

  const inAlphabet = new Intl.Collator(useLanguage())

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const word = text.trim()
    if (word === '') return
    if (!ListedWord.safeParse(word).success) return setBad(true)
    if (await attempt(changeWords({ list, add: [word] }))) setText('')
  }
  const remove = async (word: string) => {
    await attempt(changeWords({ list, remove: [word] }))
    part.current?.querySelector('input')?.focus()
  }

  return (
    <section ref={part} className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {t(`spelling.words.${list}`)}
      </h3>
      <p className={styles.hint}>{t(`spelling.words.${list}.hint`)}</p>
      <form className={styles.new} onSubmit={(event) => void add(event)}>
        <TextField
          label={t('spelling.words.new')}
          labelHidden
          ownUndo
          placeholder={t('spelling.words.new')}
          maxLength={100}
          disabled={readOnly}
          error={bad ? t('spelling.words.bad') : undefined}
          value={text}
          onValue={(value) => {
            setText(value)
            setBad(false)
          }}
        />
        <Button type="submit" disabled={readOnly}>
          {t('spelling.words.add')}
        </Button>
      </form>
      {words.length === 0 ? (
        <p className={styles.empty}>{t('spelling.words.empty')}</p>
      ) : (
        <ul role="list" className={styles.words}>
          {[...words].sort(inAlphabet.compare).map((word) => (
            <li key={word} className={styles.word}>
              <bdi>{word}</bdi>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('spelling.words.remove', { word })}
                disabled={readOnly}
                onClick={() => void remove(word)}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
