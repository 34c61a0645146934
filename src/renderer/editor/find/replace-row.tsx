import { useState, useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { fieldDirection } from '../../ui/field-direction'
import styles from './find-bar.module.css'
import type { Finder } from './finder'
import { onEnter } from './on-enter'

/** What was last put in place of words, in whichever story. */
let last = ''

/** What is to take the place of what was found. Enter replaces one; with Control or Command, all. */
export function ReplaceRow({ finder, onTyping }: { finder: Finder; onTyping(typing: boolean): void }) {
  const { query } = useSyncExternalStore(finder.subscribe, finder.get)
  const [words, setWords] = useState(last)

  const replace = (all: boolean) => {
    onTyping(false)
    void (all ? finder.replaceAll(words) : finder.replace(words))
  }
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <input
          className={styles.field}
          dir={fieldDirection(words)}
          spellCheck={false}
          autoComplete="off"
          aria-label={t('find.replacement')}
          placeholder={t(query.regex ? 'find.replacement-regex' : 'find.replacement')}
          value={words}
          onChange={({ target }) => {
            onTyping(true)
            last = target.value
            setWords(target.value)
          }}
          onKeyDown={onEnter((event) => replace(event.ctrlKey || event.metaKey))}
        />
      </div>
      <Button onClick={() => replace(false)}>{t('find.replace')}</Button>
      <Button onClick={() => replace(true)}>{t('find.replace-all')}</Button>
    </div>
  )
}
