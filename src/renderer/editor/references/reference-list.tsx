import { memo, useEffect, useRef, useState } from 'react'
import { referenceOf, referenceParts } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'
import { wordsFor } from '../../../shared/export/words'
import { t } from '../../../shared/messages/translate'
import { citationPlaces } from '../../session/citation-places'
import { useSession, useStory } from '../../session/use-story'
import { useLanguage } from '../../ui/use-language'
import type { Writing } from '../surface/writing'
import { lightCitations, registerLitReferences } from './light-up'
import styles from './reference-list.module.css'
import { useReferences } from './use-references'

/**
 * The references under the story, as its readers will find them. One that is pointed at shows where it is cited, and a
 * press goes there, to the next place each time; first of all back to the citation from which the reference was come to.
 */
export function ReferenceList({ writing: { editor, trail } }: { writing: Writing }) {
  const session = useSession()
  const references = useReferences()
  const language = useStory((article) => article.language)
  const [pointed, setPointed] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const last = useRef({ id: '', index: -1 })
  const any = references.length > 0
  useEffect(() => (pointed === null ? undefined : lightCitations(editor, pointed)), [editor, pointed])
  useEffect(() => (any && list.current ? registerLitReferences(editor, list.current) : undefined), [editor, any])
  if (!any) return null

  const idOf = (target: EventTarget) =>
    target instanceof Element ? (target.closest<HTMLElement>('[data-reference]')?.dataset.reference ?? null) : null
  const go = (id: string) => {
    const places = citationPlaces(session.article.body, id)
    const back = trail.back(id, places)
    const next = last.current.id === id ? (last.current.index + 1) % places.length : 0
    const index = back < 0 ? next : back
    const caret = places[index]?.caret
    if (!caret) return
    last.current = { id, index }
    session.goTo(caret)
  }
  const { references: heading } = wordsFor(language)
  return (
    <section className={styles.references} aria-label={heading} data-references="">
      <h2 className={styles.heading}>{heading}</h2>
      <ol
        ref={list}
        role="list"
        className={styles.list}
        onPointerOver={(event) => setPointed(idOf(event.target))}
        onPointerLeave={() => setPointed(null)}
        onFocus={(event) => setPointed(idOf(event.target))}
        onBlur={() => setPointed(null)}
        onClick={(event) => {
          const id = idOf(event.target)
          if (id !== null) go(id)
        }}
      >
        {references.map((source, index) => (
          <Reference key={source.id} source={source} number={index + 1} language={language} />
        ))}
      </ol>
    </section>
  )
}

const Reference = memo(function Reference(props: { source: Source; number: number; language: string }) {
  const { source, number, language } = props
  useLanguage()
  const parts = referenceParts(referenceOf(source, wordsFor(language).describe), language)
  return (
    <li className={styles.reference} data-reference={source.id}>
      <span className={styles.number}>[{number}]</span>
      <button type="button" className={styles.words} title={t('inspector.sources.show')}>
        {parts.map(({ names, text }) => (names === undefined ? text : <bdi key={names}>{text}</bdi>))}
      </button>
    </li>
  )
})
