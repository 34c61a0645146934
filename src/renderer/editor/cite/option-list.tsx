import { useEffect } from 'react'
import { isPrinted } from '../../../shared/article/numbering'
import { formatDate, referenceOf } from '../../../shared/article/reference'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { sourceTitle } from '../../ui/source-title'
import styles from './cite-popup.module.css'
import { MarkedWords } from './marked-words'
import { whoOf } from './match'
import type { Option } from './options'
import type { Picker } from './picker'

export function optionId(list: string, index: number): string {
  return `${list}-${index}`
}

/** What the picker offers, in groups. */
export function OptionList(props: { id: string; picker: Picker; options: Option[]; active: number; query: string }) {
  const { id, picker, options, active, query } = props
  const entry = (option: Option, index: number) => (
    <Entry
      key={keyOf(option)}
      id={optionId(id, index)}
      option={option}
      query={query}
      active={index === active}
      onPoint={() => index === active || picker.setActive(index)}
      onChoose={() => void picker.choose(option)}
    />
  )
  const group = (kind: 'here' | 'recent' | 'library') => {
    const shown = options.flatMap((option, index) => (option.kind === kind ? [entry(option, index)] : []))
    if (shown.length === 0) return null
    const label = t(`editor.cite.${kind}`)
    return (
      <div role="group" aria-label={label}>
        <div className={styles.group} aria-hidden>
          {label}
        </div>
        {shown}
      </div>
    )
  }
  const last = options.length - 1
  const activeId = optionId(id, active)
  useEffect(() => document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' }), [activeId])

  return (
    <>
      {/* It can be focused by script alone: a press on it must leave the caret where it is. */}
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={t('editor.cite.title')}
        className={styles.list}
        onMouseDown={(event) => event.preventDefault()}
      >
        {group('here')}
        {group('recent')}
        {group('library')}
        {options[last] && entry(options[last], last)}
      </div>
      <Announcement options={options} active={active} query={query} />
    </>
  )
}

function Entry(props: {
  id: string
  option: Option
  query: string
  active: boolean
  onPoint(): void
  onChoose(): void
}) {
  const { id, option, query, active, onPoint, onChoose } = props
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={option.kind === 'new' ? `${styles.option} ${styles.new}` : styles.option}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {option.kind === 'new' ? (
        <>
          <b>
            <bdi>{newLabel(query)}</bdi>
          </b>
          <span>{t('editor.cite.new.hint')}</span>
        </>
      ) : (
        <SourceLines option={option} />
      )}
    </div>
  )
}

function SourceLines({ option }: { option: Exclude<Option, { kind: 'new' }> }) {
  const language = useStory((article) => article.language)
  const { source } = option
  const who = whoOf(source)
  const { date } = referenceOf(source)
  const number = option.kind === 'here' ? option.number : undefined
  const aside =
    number === undefined ? !isPrinted(source) && t('editor.cite.unprinted') : t('editor.cite.cited-as', { number })
  return (
    <>
      <b>
        <bdi>
          <MarkedWords text={sourceTitle(source)} found={option.title} />
        </bdi>
      </b>
      <span>
        <bdi>
          <MarkedWords text={who} found={option.who} />
        </bdi>
        {who !== '' && date !== '' && ' · '}
        <bdi>{date && formatDate(date, language)}</bdi>
      </span>
      {aside && <em>{aside}</em>}
    </>
  )
}

/** Says how many sources there are and which one Enter would take. */
function Announcement({ options, active, query }: { options: Option[]; active: number; query: string }) {
  const option = options[active]
  const named = option?.kind === 'new' ? newLabel(query) : option && sourceTitle(option.source)
  const first = named ?? ''
  return (
    <p role="status" className="unseen">
      {t('editor.cite.found', { count: options.length - 1, first })}
    </p>
  )
}

function newLabel(query: string): string {
  const text = query.trim()
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return shown === '' ? t('editor.cite.new-empty') : t('editor.cite.new', { query: shown })
}

function keyOf(option: Option): string {
  return option.kind === 'new' ? 'new' : option.source.id
}
