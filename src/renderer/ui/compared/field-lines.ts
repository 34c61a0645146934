import type { Article, SignOff, ZonedTime } from '../../../shared/article/article'
import { formatDate } from '../../../shared/article/reference'
import type { ComparedField } from '../../../shared/merge/comparison'
import { joined } from '../../../shared/messages/joined'
import { perLanguage } from '../../../shared/messages/per-language'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { languageName } from '../languages'

type Lines<F extends ComparedField> = (value: NonNullable<Article[F]>) => string[]
type ValueField = keyof typeof LINES

const text = (value: string) => (value === '' ? [] : [value])
const moment = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }))
const instant = (at: string) => moment().format(new Date(at))
const zoned = ({ local, zone }: ZonedTime) => [
  joined([formatDate(local.slice(0, 10), interfaceLanguage()), `${local.slice(11)} (${zone})`]),
]

/** What each field that is not one text says, a line for each of its entries. */
const LINES = {
  hero: ({ caption, credit, alt }) => [caption, credit, alt].filter((words) => words !== ''),
  stage: (stage) => [t(`stage.${stage}`)],
  bylines: (bylines) =>
    bylines.map(({ name, role, organisation }) => {
      const who = organisation === undefined ? name : joined([name, organisation])
      return role === 'author' ? who : `${t(`inspector.role.${role}`)}: ${who}`
    }),
  eventDate: (date) => [formatDate(date, interfaceLanguage())],
  assignedTo: text,
  targetWords: (words) => [String(words)],
  due: zoned,
  embargo: zoned,
  related: (related) => related.map(({ title, url }) => title || url || t('compare.untitled')),
  language: (language) => [languageName(language)],
  direction: (direction) => [t(`inspector.direction.${direction}`)],
  translationOf: () => [t('compare.value.another-story')],
  legal: ({ hold, note }) => [...(hold ? [t('inspector.legal.hold')] : []), ...text(note)],
  replies: (replies) => replies.map((reply) => [reply.party, reply.text].filter(Boolean).join(': ')),
  threads: (threads) =>
    threads.flatMap(({ comments }) => comments.map((comment) => `${comment.author}: ${comment.text}`)),
  signOffs: (signOffs) => signOffs.map(({ role, by }: SignOff) => `${by} (${role})`),
  publication: ({ firstPublishedAt, updatedAt, url }) => [
    instant(firstPublishedAt),
    ...(updatedAt === firstPublishedAt ? [] : [t('compare.value.updated', { at: instant(updatedAt) })]),
    ...text(url ?? ''),
  ],
  corrections: (corrections) => corrections.map((one) => `${t(`inspector.correction.${one.kind}`)}: ${one.text}`),
} satisfies { [F in ComparedField]?: Lines<F> }

/** What a field's value says in words, a line for each of its entries; nothing where it is not set. */
export function fieldLines(field: ComparedField, value: Article[ComparedField]): string[] {
  if (value === undefined) return []
  if (typeof value === 'string' && !(field in LINES)) return text(value)
  // The comparison gives each field its own value.
  const lines = LINES[field as ValueField] as ((given: typeof value) => string[]) | undefined
  if (!lines) throw new Error(`nobody said how ${field} reads`)
  return lines(value)
}

/** A line of a field, and what became of it. */
export interface ComparedLine {
  change: 'same' | 'added' | 'removed'
  text: string
}

/** The lines of both versions of a field: what went, then what is there now. */
export function compareLines(before: string[], after: string[]): ComparedLine[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => ({ change: 'removed' as const, text: line })),
    ...after.map((line) => ({ change: before.includes(line) ? ('same' as const) : ('added' as const), text: line })),
  ]
}
