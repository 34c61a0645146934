import type { Article, Correction } from '../../article/article'
import { normalise } from '../../article/normalise'
import { sameValue } from '../../article/same-value'
import type { Origin } from '../../export/options'
import { dayOf } from '../../export/day-of'
import type { ExportedFrom } from '../exported-from'
import { portable } from '../portable'
import { sameCorrections } from '../same-corrections'
import { editedBody } from './edited-body'
import { editedSources, withSourceIds } from './edited-sources'

/** Fields that are carried as they are. */
const PLAIN = [
  'headline',
  'shortHeadline',
  'standfirst',
  'summary',
  'kicker',
  'dateline',
  'section',
  'slug',
  'language',
  'direction',
  'eventDate',
] as const

/**
 * A story as somebody left it in a file: the version that the file was exported from, with what the file says otherwise.
 * What the format does not carry, and all that nobody touched, is as it was in that version.
 */
export function editedStory(
  base: Article,
  file: Article,
  { format, referenceStyle, shown }: Omit<ExportedFrom, keyof Origin>,
): Article {
  const was = portable(base, format, referenceStyle)
  const { sources, ids } = editedSources(base, was.sources, file.sources)
  const edited: Article = { ...base, sources, body: editedBody(base.body, was.body, withSourceIds(file.body, ids)) }
  for (const field of PLAIN) if (!sameValue(was[field], file[field])) Object.assign(edited, { [field]: file[field] })
  if (!sameValue(was.bylines, file.bylines)) edited.bylines = file.bylines
  if (!sameValue(slugs(was), slugs(file))) edited.tags = editedTags(base, was, file)
  if (!sameValue(relatedOf(was), relatedOf(file))) edited.related = file.related
  // What the page shows was edited where it is not what it was; otherwise front matter was, if anything.
  const told = shown && !sameCorrections(was.corrections, shown) ? shown : file.corrections
  edited.corrections = editedCorrections(base.corrections, was.corrections, told)
  if (base.hero && file.hero && !sameValue(was.hero, file.hero)) edited.hero = { ...base.hero, ...file.hero }
  return normalise(edited)
}

function slugs({ tags }: Article): string[] {
  return tags.map(({ slug }) => slug)
}

function relatedOf({ related }: Article): unknown {
  return related.map(({ title, url }) => [title, url])
}

/** Tags that the file no longer has go, new ones are for somebody to accept; those that were never in it stay. */
function editedTags(base: Article, was: Article, file: Article): Article['tags'] {
  const [before, after] = [new Set(slugs(was)), new Set(slugs(file))]
  const kept = base.tags.filter(({ slug }) => !before.has(slug) || after.has(slug))
  const known = new Set(base.tags.map(({ slug }) => slug))
  return [...kept, ...file.tags.filter(({ slug }) => !known.has(slug))]
}

/** A correction whose words were changed is still that one; one that was taken out goes, as one that was put in comes. */
function editedCorrections(base: Correction[], was: Correction[], file: Correction[]): Correction[] {
  const [carried, free] = [[...was], [...file]]
  const kept = base.flatMap((correction) => {
    const told = takeCarried(correction, carried)
    if (!told) return [correction]
    const same = free.filter(({ kind, at }) => kind === told.kind && dayOf(at) === dayOf(told.at))
    const now = same.find(({ text }) => text === told.text) ?? same[0]
    if (!now) return []
    free.splice(free.indexOf(now), 1)
    return [editedCorrection(correction, told, now)]
  })
  return [...kept, ...free]
}

/** What of a correction was in the file; nothing of one without words. Copies may have the same id. */
function takeCarried(correction: Correction, carried: Correction[]): Correction | undefined {
  const { id, kind, at } = correction
  const place = carried.findIndex((each) => each.id === id && each.kind === kind && each.at === at)
  return correction.text.trim() === '' || place === -1 ? undefined : carried.splice(place, 1)[0]
}

/** A file that says a day alone says nothing of the time. */
function editedCorrection(correction: Correction, was: Correction, { at, text }: Correction): Correction {
  const isSameTime = at === correction.at || at.endsWith('T00:00:00.000Z')
  if (isSameTime && text === was.text) return correction
  return { ...correction, at: isSameTime ? correction.at : at, text: text === was.text ? correction.text : text }
}
