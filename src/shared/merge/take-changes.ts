import type { Article } from '../article/article'
import { sameValue } from '../article/same-value'
import { compare } from './compare'
import type { Comparison } from './comparison'
import { restoreBlock, restoreEntry, restoreField, restoreWhole } from './restore-part'

/**
 * The story as it is now, with all that changed from one version to another. What changed here too takes the other's
 * form: `overlaps` tells whether there is such a place.
 */
export function takeChanges(now: Article, base: Article, theirs: Article): Article {
  if (sameStory(now, base)) return restoreWhole(now, theirs)
  const { fields, blocks, sources, tags } = changesOf(base, theirs)
  let taken = now
  for (const { field } of fields) taken = restoreField(taken, theirs, field)
  for (const { key, change } of sources) {
    if (change !== 'removed') taken = restoreEntry(taken, theirs, 'sources', key)
  }
  for (const { key } of tags) {
    if ([taken, theirs].some((each) => each.tags.some(({ slug }) => slug === key)))
      taken = restoreEntry(taken, theirs, 'tags', key)
  }
  for (const { id } of blocks) {
    if ([taken, theirs].some((each) => each.body.some((block) => block.id === id)))
      taken = restoreBlock(taken, theirs, id)
  }
  return taken
}

/** Whether something that changed from one version to another is not as it was in the first of them any more. */
export function overlaps(now: Article, base: Article, theirs: Article): boolean {
  const { fields, blocks, sources, tags } = changesOf(base, theirs)
  const moved = <T>(list: 'body' | 'sources' | 'tags', is: (entry: T) => boolean) =>
    !sameValue((now[list] as T[]).find(is), (base[list] as T[]).find(is))
  return (
    fields.some(({ field }) => !sameValue(now[field], base[field])) ||
    blocks.some(({ id }) => moved('body', (block: { id: string }) => block.id === id)) ||
    sources.some(({ key }) => moved('sources', ({ id }: { id: string }) => id === key)) ||
    tags.some(({ key }) => moved('tags', ({ slug }: { slug: string }) => slug === key))
  )
}

function changesOf(base: Article, theirs: Article): Pick<Comparison, 'fields' | 'blocks' | 'sources' | 'tags'> {
  const { blocks, ...rest } = compare(base, theirs)
  return { ...rest, blocks: blocks.filter(({ change }) => change !== 'same') }
}

/** Publishing sets these two, and a stage says nothing of the words. */
function sameStory(a: Article, b: Article): boolean {
  const rest = ({ publication: _publication, stage: _stage, ...story }: Article) => story
  return sameValue(rest(a), rest(b))
}
