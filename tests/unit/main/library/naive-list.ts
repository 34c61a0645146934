import type { Article } from '../../../../src/shared/article/article'
import { STAGES, titleOf } from '../../../../src/shared/article/article'
import { instantOf } from '../../../../src/shared/article/embargo'
import { bodyText } from '../../../../src/shared/article/text'
import type { StoryFilter, StorySort } from '../../../../src/shared/bridge/story'
import { fold } from '../../../../src/main/library/fold'
import { readQuery, type Term } from '../../../../src/main/library/query'
import { searchedText } from '../../../../src/main/library/source-words'
import { titleKey } from '../../../../src/main/library/title-key'

/** A story as the list knows it: `saved` and `created` count the saves and creations of all stories. */
export interface Listed {
  id: string
  article: Article
  saved: number
  created: number
  savedAt: string
  trashed: boolean
}

/** What the list should hold, one story after another looked at. */
export function naiveList(stories: Listed[], filter: StoryFilter, sort: StorySort, me: string): Listed[] {
  const query = readQuery(filter.text ?? '')
  const found = stories.filter((story) => {
    const { article, trashed, savedAt } = story
    const at = Date.parse(savedAt)
    return (
      trashed === (filter.trashed ?? false) &&
      (filter.stage === undefined || article.stage === filter.stage) &&
      (filter.section === undefined || article.section === filter.section) &&
      (filter.tag === undefined || article.tags.some((tag) => tag.slug === filter.tag && !tag.proposed)) &&
      (filter.only === undefined || isOnly(article, filter.only, me)) &&
      (query.stages === undefined || query.stages.includes(article.stage)) &&
      at >= (query.from ?? -Infinity) &&
      at < (query.before ?? Infinity) &&
      query.terms.every((term) => holds(textsOf(article), term))
    )
  })
  const inTitle = ({ article }: Listed) =>
    query.terms.every((term) => holds(term.in ? textsOf(article) : { title: titlesOf(article) }, term))
  const sorted = found.sort((a, b) => compare(a, b, sort) || b.saved - a.saved)
  if (query.terms.length === 0 || sort.by !== 'updated') return sorted
  return [...sorted.filter(inTitle), ...sorted.filter((story) => !inTitle(story))]
}

export function isOnly({ stage, due, assignedTo = '', bylines }: Article, only: string, me: string): boolean {
  if (only === 'mine')
    return fold(me) !== '' && [assignedTo, ...bylines.map(({ name }) => name)].some((name) => fold(name) === fold(me))
  if (due === undefined || (stage !== 'draft' && stage !== 'in-review')) return false
  return instantOf(due) < Date.now() === (only === 'overdue')
}

function compare(a: Listed, b: Listed, { by, descending }: StorySort): number {
  const sign = descending ? -1 : 1
  const last = (x: boolean, y: boolean) => Number(x) - Number(y)
  switch (by) {
    case 'updated':
      return sign * (a.saved - b.saved)
    case 'created':
      return sign * (a.created - b.created)
    case 'stage':
      return sign * (STAGES.indexOf(a.article.stage) - STAGES.indexOf(b.article.stage))
    case 'embargo': {
      const [x, y] = [a, b].map(({ article: { embargo } }) => embargo && instantOf(embargo))
      return last(x === undefined, y === undefined) || sign * ((x ?? 0) - (y ?? 0))
    }
    case 'headline': {
      const [x, y] = [titleKey(titleOf(a.article)), titleKey(titleOf(b.article))]
      return last(x === '', y === '') || sign * (x < y ? -1 : x > y ? 1 : 0)
    }
  }
}

function textsOf(article: Article): Record<string, string[]> {
  const { tags } = article
  return {
    title: titlesOf(article),
    text: [article.standfirst, article.summary, bodyText(article.body)],
    names: tags.map((tag) => tag.name),
    tag: tags.flatMap((tag) => (tag.proposed ? [] : [tag.name, tag.slug])),
    section: [article.section],
    by: article.bylines.map(({ name, organisation }) => `${name}\n${organisation ?? ''}`),
    source: article.sources.map(searchedText),
  }
}

const ANYWHERE = ['title', 'text', 'names', 'by', 'source']

function holds(texts: Record<string, string[]>, { words, open, in: place }: Term): boolean {
  const all = (place === undefined ? ANYWHERE : [place]).flatMap((name) =>
    (texts[name] ?? []).map((text) => fold(text).split(' ')),
  )
  const is = (word: string | undefined, at: number, isOpen = open && at === words.length - 1) =>
    word !== undefined && word !== '' && (words[at] ?? []).some((way) => (isOpen ? word.startsWith(way) : word === way))
  const anywhere = (at: number) => all.some((text) => text.some((word) => is(word, at)))
  const together = (count: number) =>
    all.some((text) => text.some((_, from) => words.slice(0, count).every((__, at) => is(text[from + at], at))))
  if (place !== undefined) return words.every((_, at) => anywhere(at))
  const last = words.at(-1)?.[0] ?? ''
  // The last word of several counts among them from its fourth letter on.
  const isShort = open && words.length > 1 && last.length < 4
  return isShort ? together(words.length - 1) && anywhere(words.length - 1) : together(words.length)
}

function titlesOf({ headline, workingTitle, shortHeadline, kicker }: Article): string[] {
  return [headline, workingTitle, shortHeadline, kicker]
}
