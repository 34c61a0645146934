import { type KeyboardEvent, useRef } from 'react'
import { nameIn } from '../../shared/article/term'
import type { ListedTerm } from '../../shared/bridge/tagging'
import { joined } from '../../shared/messages/joined'
import { t } from '../../shared/messages/translate'
import { useLanguage } from '../ui/use-language'
import { groupName, groupOf } from '../ui/tag-field/tag-groups'
import styles from './vocabulary.module.css'

/** The terms that were found, each a button that opens it; the arrows go from one to the next. */
export function TermList(props: { terms: ListedTerm[]; readOnly: boolean; onEdit(listed: ListedTerm): void }) {
  const { terms, readOnly, onEdit } = props
  const list = useRef<HTMLUListElement>(null)
  const language = useLanguage()

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: terms.length - 1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    list.current?.querySelectorAll<HTMLElement>('[data-term]')[step]?.focus()
  }

  return (
    <ul ref={list} role="list" className={styles.terms} aria-label={t('vocabulary.terms')}>
      {terms.map((listed, index) => {
        const { term, parents, stories, own } = listed
        const name = nameIn(term, language)
        const others = [...new Set([term.name, ...Object.values(term.names ?? {}), ...(term.synonyms ?? [])])]
        return (
          <li key={term.slug}>
            <button
              type="button"
              data-term
              className={styles.term}
              aria-disabled={readOnly}
              onClick={() => readOnly || onEdit(listed)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <span className={styles.words}>
                <bdi className={styles.name}>{name}</bdi>
                {parents.length > 0 && (
                  <span className={styles.fact}>
                    {' › '}
                    <span dir="auto">{joined(parents)}</span>
                  </span>
                )}
                <span className={styles.others}>
                  {others
                    .filter((other) => other !== name)
                    .map((other) => (
                      <bdi key={other}>{other}</bdi>
                    ))}
                </span>
              </span>
              <span className={styles.facts}>
                {own && <span className={styles.own}>{t('vocabulary.own')}</span>}
                <span>{groupName(groupOf(term))}</span>
                {term.code !== undefined && <bdi>{term.code}</bdi>}
                {stories > 0 && <span>{t('tags.used', { stories })}</span>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
