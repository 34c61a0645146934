import { Fragment, type MouseEvent, useState } from 'react'
import { formatDate, referenceOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { wordsFor } from '../../../shared/export/words'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { sourceTitle } from '../../ui/source-title'
import { droppedEvidence } from './dropped-evidence'
import { NamedLine } from './named-line'
import { SourceFacts } from './source-facts'
import styles from './source-row.module.css'
import { type RowDeeds, SourceTools } from './source-tools'
import type { Jump } from './use-citation-jump'

interface SourceRowProps extends RowDeeds {
  source: Source
  number: number | undefined
  /** How often the body cites it. */
  cited: number
  /** The place of it that is being shown. */
  jumpedTo: Jump | null
  readOnly: boolean
  /** How much evidence of a confidential source is on this computer, or that it knows nothing; null: not asked yet. */
  known: number | 'elsewhere' | null
}

/** One source. Pressing it shows where the story cites it, or opens it where nothing does. */
export function SourceRow({ source, number, cited, jumpedTo, readOnly, known, ...row }: SourceRowProps) {
  const [over, setOver] = useState(false)
  const language = useStory((article) => article.language)
  const direction = useStory((article) => article.direction)
  const { publisher, date } = referenceOf(source)
  const title = sourceTitle(source)
  const where = [publisher, date && formatDate(date, language)].filter((part) => part !== undefined && part !== '')

  const press = (event: MouseEvent) =>
    cited > 0 ? row.onJump(source.id, event.detail === 0) : readOnly || row.onEdit(source)

  return (
    <li
      className={styles.row}
      data-on={jumpedTo || over ? true : undefined}
      data-idle={number === undefined || undefined}
      data-takes-files={!readOnly || undefined}
      onDragOver={(event) => {
        if (readOnly) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (readOnly) return
        event.preventDefault()
        const { drafts, lost } = droppedEvidence(event.dataTransfer, source.visibility === 'confidential')
        if (lost) toast(t('sources.evidence.no-path'))
        if (drafts.length > 0) row.deeds.addEvidence(source, drafts)
      }}
    >
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
            row.onRemove(source)
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
        <SourceFacts source={source} cited={cited} jumpedTo={jumpedTo} known={known} />
        {source.visibility === 'confidential' && <NamedLine source={source.id} title={title} />}
      </div>
      <SourceTools source={source} readOnly={readOnly} {...row} />
    </li>
  )
}
