import { Popover } from '@base-ui/react/popover'
import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { OPERATORS } from './operators'
import styles from './search.module.css'

/** What can be written into the search; pressing a line begins it there. */
export function SearchHelp({ onBegin }: { onBegin(begin: string): void }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.inside} aria-label={t('library.search.help')} title={t('library.search.help')}>
        <CircleHelp size={15} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="bottom" align="start" sideOffset={6}>
          <Popover.Popup className={styles.help} finalFocus={false}>
            <Popover.Title className={styles.helpTitle}>{t('library.search.help')}</Popover.Title>
            <p className={styles.helpText}>{t('library.search.words')}</p>
            <ul role="list" className={styles.operators}>
              {OPERATORS.map(({ begin, example, does }) => (
                <li key={begin}>
                  <button
                    type="button"
                    className={styles.operator}
                    onClick={() => {
                      setOpen(false)
                      onBegin(begin)
                    }}
                  >
                    <code dir="auto">{t(example)}</code>
                    <span>{t(does)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className={styles.helpText}>{t('library.search.all-hold')}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
