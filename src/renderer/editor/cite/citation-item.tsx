import { ArrowUp, CornerRightDown, ListOrdered, Pencil, Replace, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CitationItem } from '../../../shared/article/inline'
import { t } from '../../../shared/messages/translate'
import { fieldDirection } from '../../ui/field-direction'
import styles from './citation-popup.module.css'

/** What can be done with one source of a citation. What is not there can't be done with it. */
export interface ItemDeeds {
  sooner?: (() => void) | undefined
  open?: (() => void) | undefined
  replace(): void
  next(): void
  reference?: (() => void) | undefined
  remove?: (() => void) | undefined
}

/** One source of a citation: where in it the citation points, and what can be done with it. */
export function CitationItemFields(props: {
  item: CitationItem
  mark: string
  title: string
  deeds: ItemDeeds
  onLocator(locator: string): void
}) {
  const { item, mark, title, deeds, onLocator } = props
  return (
    <div className={styles.item}>
      <label className={styles.label}>
        <span className={styles.source}>
          <span className={styles.mark}>{mark}</span> <bdi>{title}</bdi>
        </span>
        <input
          className={styles.input}
          aria-label={`${t('editor.citation.locator')}: ${title}`}
          placeholder={t('editor.cite.locator.hint')}
          dir={fieldDirection(item.locator ?? '')}
          value={item.locator ?? ''}
          onChange={(event) => onLocator(event.target.value)}
          onKeyDown={(event) => {
            if (!event.altKey || event.key !== 'ArrowUp' || !deeds.sooner) return
            event.preventDefault()
            deeds.sooner()
          }}
        />
      </label>
      <div className={styles.tools}>
        <Tool name={t('editor.citation.sooner', { title })} act={deeds.sooner}>
          <ArrowUp size={14} aria-hidden />
        </Tool>
        <Tool name={t('editor.citation.open-source', { title })} act={deeds.open}>
          <Pencil size={14} aria-hidden />
        </Tool>
        <Tool name={t('editor.citation.replace', { title })} act={deeds.replace}>
          <Replace size={14} aria-hidden />
        </Tool>
        <Tool name={t('editor.citation.next', { title })} act={deeds.next}>
          <CornerRightDown size={14} aria-hidden />
        </Tool>
        <Tool name={t('editor.citation.reference', { title })} act={deeds.reference}>
          <ListOrdered size={14} aria-hidden />
        </Tool>
        <Tool name={t('editor.citation.remove-source', { title })} act={deeds.remove}>
          <X size={14} aria-hidden />
        </Tool>
      </div>
    </div>
  )
}

function Tool({ name, act, children }: { name: string; act: (() => void) | undefined; children: ReactNode }) {
  return (
    act && (
      <button type="button" className={styles.tool} aria-label={name} title={name} onClick={act}>
        {children}
      </button>
    )
  )
}
