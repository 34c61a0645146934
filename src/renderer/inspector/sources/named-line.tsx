import { useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { NamingFacts } from './naming-facts'
import styles from './source-row.module.css'
import { isNamed, isNamedElsewhere, useNaming } from './use-naming'

/** Says in the row of a confidential source, as long as it is so, that something names it still; pressed, what does. */
export function NamedLine({ source, title }: { source: string; title: string }) {
  const { id: story } = useSession()
  const [open, setOpen] = useState(false)
  const [naming, lookAgain] = useNaming(source, story, quietly)
  if (naming === null || !isNamed(naming)) return null
  return (
    <>
      <button
        type="button"
        className={styles.named}
        title={title}
        onClick={() => {
          lookAgain()
          setOpen(true)
        }}
      >
        {t(isNamedElsewhere(naming) ? 'sources.named.line-elsewhere' : 'sources.named.line-inside')}
      </button>
      <Dialog
        open={open}
        title={t('sources.named.title')}
        onClose={() => setOpen(false)}
        footer={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {t('sources.named.close')}
          </Button>
        }
      >
        <p dir="auto" className={styles.namedTitle}>
          {title}
        </p>
        <NamingFacts naming={naming} level={3} />
      </Dialog>
    </>
  )
}

/** What can't be read is said when somebody opens the source. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined)
}
