import { Pencil, X } from 'lucide-react'
import { Fragment, type MouseEvent, useState } from 'react'
import { formatDate, referenceOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { wordsFor } from '../../../shared/export/words'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { IconButton } from '../icon-button'
import { sourceTitle } from '../../ui/source-title'
import { droppedEvidence } from './dropped-evidence'
import { SourceFacts } from './source-facts'
import { SourceMenu } from './source-menu'
import styles from './source-row.module.css'
import type { Jump } from './use-citation-jump'
import type { SourceDeeds } from './use-source-deeds'

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
  deeds: SourceDeeds
  /** How much evidence of a confidential source is on this computer, or that it knows nothing; null: not asked yet. */
  known: number | 'elsewhere' | null
}

/** One source. Pressing it shows where the story cites it, or opens it where nothing does. */
export function SourceRow(props: SourceRowProps) {
  const { source, number, cited, jumpedTo, readOnly, onJump, onEdit, onRemove, deeds, known } = props
  const [over, setOver] = useState(false)
  const language = useStory((article) => article.language)
  const direction = useStory((article) => article.direction)
  const { publisher, date } = referenceOf(source)
  const title = sourceTitle(source)
  const where = [publisher, date && formatDate(date, language)].filter((part) => part !== undefined && part !== '')

  const press = (event: MouseEvent) => (cited > 0 ? onJump(event.detail === 0) : readOnly || onEdit())

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
        if (drafts.length > 0) deeds.addEvidence(source, drafts)
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
        <SourceFacts source={source} cited={cited} jumpedTo={jumpedTo} known={known} />
      </div>
      <div className={styles.tools}>
        <IconButton label={t('inspector.sources.edit', { title })} disabled={readOnly} onClick={onEdit}>
          <Pencil size={13} aria-hidden />
        </IconButton>
        {!readOnly && (
          <SourceMenu
            source={source}
            cited={cited}
            deeds={deeds}
            onJump={() => onJump(true)}
            onEdit={onEdit}
            onRemove={onRemove}
          />
        )}
        <IconButton label={t('inspector.sources.remove', { title })} disabled={readOnly} onClick={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}
