import type { Tag } from '../../../shared/article/tag'
import type { AlikeBy, AlikeTags } from '../../../shared/bridge/tagging'
import { fold } from '../fold'
import { stemsOf } from './stem'

interface Used {
  tag: Tag
  stories: number
}

/** The languages whose plurals are told: of a tag nobody says which language it is in. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'nl']
/** A letter makes another word of a short one. */
const LONG_ENOUGH = 9

/**
 * Tags that may be the same as a more used one: the same but for capitals, spaces and accents; its plural; another name of
 * one term (`slugOfLabel` knows the terms); or, where they are long, a letter apart. Each tag once, with the most used of
 * those it looks like. `apart` says of which two somebody said that they are not the same.
 */
export function lookAlikes(
  used: readonly Used[],
  slugOfLabel: (folded: string) => string | undefined,
  apart: (one: string, other: string) => boolean,
): AlikeTags[] {
  const places = new Map(used.map(({ tag }, index) => [tag.slug, index]))
  const before = (a: Used, b: Used) =>
    b.stories - a.stories || (places.get(a.tag.slug) ?? 0) - (places.get(b.tag.slug) ?? 0)
  const alike = new Map<string, { like: Used; by: AlikeBy }>()
  for (const by of ['spelling', 'synonym', 'plural', 'letter'] as const) {
    for (const group of groupsBy(used, keysBy(by, slugOfLabel))) {
      const ordered = group.toSorted(before)
      for (const [at, one] of ordered.entries()) {
        const like = ordered.slice(0, at).find((other) => !apart(one.tag.slug, other.tag.slug) && fits(by, one, other))
        if (like && !alike.has(one.tag.slug)) alike.set(one.tag.slug, { like, by })
      }
    }
  }
  return [...alike].map(([slug, { like, by }]) => ({ slug, like: like.tag.slug, by }))
}

/** What equal keys of two tags mean. */
function keysBy(by: AlikeBy, slugOfLabel: (folded: string) => string | undefined): (tag: Tag) => string[] {
  switch (by) {
    case 'spelling':
      return (tag) => [joined(fold(tag.name))]
    case 'synonym':
      return (tag) => [slugOfLabel(fold(tag.name)) ?? tag.slug]
    case 'plural':
      return (tag) => LANGUAGES.map((language) => `${language} ${stemsOf(tag.name, language)}`)
    case 'letter':
      return (tag) => withoutALetter(joined(fold(tag.name)))
  }
}

function groupsBy(used: readonly Used[], keysOf: (tag: Tag) => string[]): Used[][] {
  const groups = new Map<string, Used[]>()
  for (const each of used) {
    for (const key of new Set(keysOf(each.tag))) {
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Elections of two years are not the same though their names are a letter apart. */
function fits(by: AlikeBy, a: Used, b: Used): boolean {
  return by !== 'letter' || digits(a.tag.name) === digits(b.tag.name)
}

function digits(name: string): string {
  return fold(name).replace(/[^\p{N}]+/gu, ' ')
}

function joined(folded: string): string {
  return folded.replaceAll(' ', '')
}

/** A name and all that is left of it without one of its letters: names a letter apart have one of these in common. */
function withoutALetter(name: string): string[] {
  if (name.length < LONG_ENOUGH) return []
  return [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]
}
