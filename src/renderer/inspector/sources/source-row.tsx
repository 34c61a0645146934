import { Pencil, X } from 'lucide-react'
import { Fragment, type MouseEvent } from 'react'
import { formatDate, referenceOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { problemOf } from '../../../shared/bridge/errors'
import { wordsFor } from '../../../shared/export/words'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import { sentenceOf, t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { useSession, useStory } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { IconButton } from '../icon-button'
import { citationPlaces } from './citation-places'
import styles from './source-row.module.css'
import { sourceTypeName } from './source-types'
import type { Jump } from './use-citation-jump'

interface SourceRowProps {
  source: Source
  number: number | undefined
  /** How often the body cites it. */
  cited: number
  /** The place of it that is being shown. */
  jumpedTo: Jump | null
  readOnly: boolean
  onJump(byKeyboard: boolean): void
  onEdit(): void
  onRemove(): void
}

/** One source. Pressing it shows where the story cites it, or opens it where nothing does. */
export function SourceRow(props: SourceRowProps) {
  const { source, number, cited, jumpedTo, readOnly, onJump, onEdit, onRemove } = props
  const language = useStory((article) => article.language)
  const direction = useStory((article) => article.direction)
  const { title, publisher, date } = referenceOf(source)
  const where = [publisher, date && formatDate(date, language)].filter((part) => part !== undefined && part !== '')

  const press = (event: MouseEvent) => (cited > 0 ? onJump(event.detail === 0) : readOnly || onEdit())

  return (
    <li className={styles.row} data-on={jumpedTo ? true : undefined} data-idle={number === undefined || undefined}>
      <span className={styles.number} aria-hidden={number === undefined}>
        {number ?? '–'}
      </span>
      <div className={styles.words}>
        <button
          type="button"
          data-row={source.id}
          className={styles.title}
          dir="auto"
          title={cited > 0 ? t('inspector.sources.show') : undefined}
          onClick={press}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' || readOnly) return
            event.preventDefault()
            onRemove()
          }}
        >
          {title}
        </button>
        {where.length > 0 && (
          <p className={styles.where}>
            <bdi lang={language} dir={direction}>
              {where.map((part, index) => (
                <Fragment key={part}>
                  {index > 0 && `${wordsFor(language).comma} `}
                  <bdi>{part}</bdi>
                </Fragment>
              ))}
            </bdi>
          </p>
        )}
        <Facts source={source} cited={cited} jumpedTo={jumpedTo} />
      </div>
      <div className={styles.tools}>
        <IconButton label={t('inspector.sources.edit', { title })} disabled={readOnly} onClick={onEdit}>
          <Pencil size={13} aria-hidden />
        </IconButton>
        <IconButton label={t('inspector.sources.remove', { title })} disabled={readOnly} onClick={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}

/** `cited 2× · report · host`, with marks for what is not printed. */
function Facts({ source, cited, jumpedTo }: Pick<SourceRowProps, 'source' | 'cited' | 'jumpedTo'>) {
  const { body } = useSession().article
  const locators = new Set(citationPlaces(body, source.id).flatMap((place) => place.locators))
  const url = source.csl.URL ?? ''
  const host = isWebAddress(url) ? siteOf(url) : ''
  return (
    <p className={styles.facts}>
      {source.visibility !== 'printed' && (
        <em className={styles.mark}>{t(`inspector.visibility.${source.visibility}`)}</em>
      )}
      {jumpedTo && jumpedTo.of > 1 ? (
        <span>{t('inspector.sources.place', { place: jumpedTo.index + 1, of: jumpedTo.of })}</span>
      ) : (
        cited > 0 && <span>{t('inspector.sources.times', { cited })}</span>
      )}
      <span className={styles.type}>{sourceTypeName(source.csl.type)}</span>
      {locators.size > 0 && (
        <span>
          <bdi>{[...locators].map((locator) => locator.replaceAll(' ', '\u00a0')).join(', ')}</bdi>
        </span>
      )}
      {host && (
        <a
          href={url}
          className={styles.host}
          onClick={(event) => {
            event.preventDefault()
            call('app.openLink', { url }).catch((error: unknown) => toast(sentenceOf(problemOf(error))))
          }}
        >
          <bdi>{host}</bdi>
        </a>
      )}
      {source.visibility === 'confidential' && <span>{t('inspector.sources.identity')}</span>}
    </p>
  )
}
