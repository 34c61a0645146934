import { type Article, BylineRole } from '../../../article/article'
import type { Draft } from '../../draft'
import { proposeTag } from '../../propose-tag'
import { listOf, textOf } from '../front-matter'
import type { YamlMap, YamlValue } from '../yaml-value'
import { markdownWords } from '../markdown-words'
import type { OwnExport } from './own-export'
import { takeCorrections } from './take-corrections'

type TextField = 'headline' | 'shortHeadline' | 'standfirst' | 'summary' | 'kicker' | 'dateline' | 'section'

/** How the presets call the texts of a story. */
const TEXTS: Record<TextField, string[]> = {
  headline: ['title'],
  shortHeadline: ['linkTitle', 'shortTitle'],
  standfirst: ['description', 'subtitle'],
  summary: ['summary', 'excerpt'],
  kicker: ['kicker'],
  dateline: ['dateline'],
  section: ['section', 'categories'],
}

/** Puts the front matter of one of our own exports into the fields that it came from. What publishing set is not among them. */
export function takeOwnFields(fields: YamlMap, { preset }: OwnExport, draft: Draft): void {
  const { article } = draft
  // Pandoc reads texts of front matter as Markdown, so that it was written as such.
  const words = (value: YamlValue) => (preset === 'pandoc' ? markdownWords(textOf(value)) : textOf(value))
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find((value) => value !== undefined)
  const all = (...keys: string[]) => listOf(first(...keys) ?? [])

  for (const [field, keys] of Object.entries(TEXTS)) {
    article[field as TextField] = all(...keys).map(words)[0] ?? ''
  }
  article.slug = textOf(fields.get('slug') ?? '')
  article.language = textOf(fields.get('lang') ?? '') || article.language
  article.direction = fields.get('dir') === 'rtl' ? 'rtl' : 'ltr'
  const eventDate = textOf(fields.get('eventDate') ?? '')
  if (eventDate !== '') article.eventDate = eventDate
  for (const name of all('authors', 'author')) article.bylines.push({ name: words(name), role: 'author' })
  for (const person of all('contributors')) if (person instanceof Map) addContributor(person, words, article)
  for (const tag of all('tags', 'keywords')) proposeTag(article.tags, words(tag))
  takeCorrections(fields.get('corrections') ?? [], words, draft)
}

function addContributor(person: YamlMap, words: (value: YamlValue) => string, article: Article): void {
  const said = (key: string) => words(person.get(key) ?? '')
  const role = BylineRole.safeParse(textOf(person.get('role') ?? '')).data ?? 'reporting'
  const organisation = said('organisation')
  article.bylines.push({ name: said('name'), role, ...(organisation !== '' && { organisation }) })
}
