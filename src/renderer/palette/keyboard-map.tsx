import { useState } from 'react'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { isMac } from '../ui/platform'
import { type KeyLine, keyGroups } from './key-groups'
import styles from './keyboard-map.module.css'

/** Every shortcut, on one sheet. */
export function KeyboardMap({ onClose }: { onClose(): void }) {
  const [query, setQuery] = useState('')
  const groups = keyGroups(query, isMac)
  return (
    <Dialog
      open
      large
      title={t('keys.title')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('keys.close')}
        </Button>
      }
    >
      <div className={styles.find}>
        <TextField
          label={t('keys.find')}
          labelHidden
          placeholder={t('keys.find')}
          value={query}
          onValue={setQuery}
          ownUndo
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too */}
      <div className={styles.sheet} tabIndex={0} role="region" aria-label={t('keys.title')}>
        {groups.map(({ name, lines }) => (
          <section key={name} className={styles.group}>
            <h3 className={styles.heading}>{name}</h3>
            <dl>
              {lines.map((line) => (
                <Line key={`${line.does} ${line.keys.join()}`} line={line} />
              ))}
            </dl>
          </section>
        ))}
        {groups.length === 0 && <p className={styles.nothing}>{t('keys.nothing', { query })}</p>}
      </div>
    </Dialog>
  )
}

function Line({ line: { keys, typed, does } }: { line: KeyLine }) {
  return (
    <div className={styles.line}>
      <dt>{does}</dt>
      <dd dir="ltr" data-typed={typed || undefined}>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  )
}
