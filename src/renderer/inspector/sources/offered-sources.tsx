import { Plus, X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { Source } from '../../../shared/article/source'
import { withPublisher } from '../../../shared/article/reference'
import { sourceFromPaste } from '../../../shared/interchange/references/source-from-paste'
import { sourceOf } from '../../../shared/interchange/source-of'
import { publisherOfAddress } from '../../../shared/interchange/references/publisher-of-address'
import { t } from '../../../shared/messages/translate'
import type { Origin } from '../../session/origins'
import { useSession } from '../../session/use-story'
import { today } from '../../ui/today'
import { IconButton } from '../icon-button'
import { Section } from '../section'
import styles from './offered-sources.module.css'

/** Pages that words of the story were pasted from and that are no sources of it yet. */
export function OfferedSources({ sources, readOnly }: { sources: Source[]; readOnly: boolean }) {
  const session = useSession()
  const { origins } = session
  const offered = useSyncExternalStore(origins.subscribe, () => origins.offered)
  const known = new Set(sources.map(({ csl }) => csl.URL?.replace(/#.*$/s, '')))
  const open = offered.filter(({ url }) => !known.has(url))
  if (open.length === 0 || readOnly) return null

  const add = (origin: Origin) => {
    const source = sourceAt(origin)
    session.edit((article) => ({ ...article, sources: [...article.sources, source] }))
  }

  return (
    <Section title={t('inspector.sources.pasted')}>
      <ul role="list" className={styles.list}>
        {open.map((origin) => {
          const name = origin.title ?? origin.url.replace(/^https?:\/\/(?:www\.)?/, '')
          const publisher = origin.publisher ?? publisherOfAddress(origin.url)
          return (
            <li key={origin.url} className={styles.row}>
              <button
                type="button"
                className={styles.add}
                title={origin.url}
                aria-label={t('inspector.sources.pasted-add', { title: name, publisher })}
                onClick={() => add(origin)}
              >
                <Plus size={14} aria-hidden className={styles.plus} />
                <span className={styles.words}>{t('inspector.sources.pasted-page', { title: name, publisher })}</span>
              </button>
              <IconButton
                label={t('inspector.sources.pasted-dismiss', { title: name })}
                onClick={() => origins.dismiss(origin.url)}
              >
                <X size={13} aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** A page as a source, read on the day that it was pasted from. */
function sourceAt({ url, title, publisher }: Origin): Source {
  const found = sourceFromPaste(url)
  if (!found) throw new Error(`no web address: ${url}`)
  const csl = {
    ...(publisher === undefined ? found.csl : withPublisher(found.csl, publisher)),
    ...(title && { title }),
  }
  return { ...sourceOf(csl), accessed: today() }
}
