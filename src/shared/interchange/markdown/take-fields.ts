import { type BylineRole, directionOf } from '../../article/article'
import { fromCslDate } from '../../article/csl-date'
import { emptyFigure } from '../../article/figure'
import { slugOf } from '../../article/slug'
import { type Draft, HERO, leaveOut, leaveOutPicture } from '../draft'
import { findDate } from '../find-date'
import { proposeTag } from '../propose-tag'
import { type FrontMatter, listOf, textOf } from './front-matter'
import type { YamlValue } from './yaml-value'
import { takePeople } from './take-people'

/** Puts a value into the story. False where the story has no place for it, or the place is taken. */
type Take = (value: YamlValue, draft: Draft) => boolean

type TextField = 'headline' | 'shortHeadline' | 'standfirst' | 'summary' | 'kicker' | 'dateline' | 'section'

// The names that the usual site generators, and our own export, give the fields of a story.
const TAKES: Record<string, Take> = {
  title: text('headline'),
  headline: text('headline'),
  linktitle: text('shortHeadline'),
  shorttitle: text('shortHeadline'),
  shortheadline: text('shortHeadline'),
  standfirst: text('standfirst'),
  description: text('standfirst'),
  subtitle: text('standfirst'),
  excerpt: text('standfirst'),
  teaser: text('standfirst'),
  lead: text('standfirst'),
  dek: text('standfirst'),
  summary: text('summary'),
  abstract: text('summary'),
  kicker: text('kicker'),
  dateline: text('dateline'),
  section: text('section'),
  category: sections,
  categories: sections,
  tag: tags,
  tags,
  keywords: tags,
  topics: tags,
  author: people('author'),
  authors: people('author'),
  by: people('author'),
  byline: people('author'),
  contributors: people('reporting'),
  translator: people('translation'),
  photographer: people('photo'),
  date: day,
  published: day,
  pubdate: day,
  slug,
  lang: language,
  language,
  locale: language,
  dir: direction,
  image: picture,
  cover: picture,
  hero: picture,
  thumbnail: picture,
  featuredimage: picture,
}

/** Puts front matter into the fields of a story. What no field takes is left out, and listed as it stood. */
export function takeFields({ fields, comments }: FrontMatter, draft: Draft): void {
  for (const [key, value] of fields) {
    const name = key.toLowerCase().replace(/[\s_-]/g, '')
    const take = Object.hasOwn(TAKES, name) ? TAKES[name] : undefined
    if (textOf(value) !== '' && !take?.(value, draft)) leaveOut(draft, `${key}: ${textOf(value)}`, 'front-matter')
  }
  for (const comment of comments) leaveOut(draft, `#${comment}`, 'front-matter')
}

function text(field: TextField): Take {
  return (value, { article }) => {
    if (typeof value !== 'string' || article[field] !== '') return false
    article[field] = textOf(value)
    return true
  }
}

/** The first is the section, others are tags. */
function sections(value: YamlValue, draft: Draft): boolean {
  const [first, ...others] = listOf(value)
  const isSection = first !== undefined && text('section')(first, draft)
  return tags(isSection ? others : listOf(value), draft)
}

function tags(value: YamlValue, { article }: Draft): boolean {
  if (value instanceof Map) return false
  const words = typeof value === 'string' ? value.split(/[,;،؛]/) : value.map(textOf)
  for (const tag of words) proposeTag(article.tags, tag)
  return true
}

function people(role: BylineRole): Take {
  return (value, draft) => takePeople(value, role, draft)
}

function day(value: YamlValue, draft: Draft): boolean {
  const date = typeof value === 'string' ? findDate(value) : undefined
  const iso = fromCslDate(date?.date)
  if (iso === undefined || draft.article.eventDate !== undefined) return false
  draft.article.eventDate = iso
  // An hour has no place in the field: the whole is listed as well.
  return textOf(value) === iso
}

function slug(value: YamlValue, { article }: Draft): boolean {
  article.slug = slugOf(textOf(value))
  return article.slug !== ''
}

function language(value: YamlValue, { article }: Draft): boolean {
  const tag = textOf(value).replace(/_/g, '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return false
  article.language = tag
  article.direction = directionOf(tag)
  return true
}

function direction(value: YamlValue, { article }: Draft): boolean {
  if (value !== 'ltr' && value !== 'rtl') return false
  article.direction = value
  return true
}

/** A picture's file, or its words too. The picture itself is missing until somebody adds it. */
function picture(value: YamlValue, draft: Draft): boolean {
  const [first, ...others] = listOf(value)
  if (first === undefined || draft.article.hero) return false
  const hero = emptyFigure()
  draft.article.hero = hero
  const parts = first instanceof Map ? first : new Map([['src', first]])
  for (const [key, part] of parts) {
    if (key === 'alt' || key === 'caption' || key === 'credit') hero[key] = textOf(part)
    else if (/^(?:src|url|path|file|image)$/.test(key)) leaveOutPicture(draft, textOf(part), HERO)
    else leaveOut(draft, `${key}: ${textOf(part)}`, 'front-matter')
  }
  for (const other of others) leaveOutPicture(draft, textOf(other))
  return true
}
