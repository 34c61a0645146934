import { slugOf } from '../../shared/article/slug'
import { labelsOf } from '../../shared/article/term'
import type { ListedTerm } from '../../shared/bridge/tagging'
import { interfaceLanguage } from '../../shared/messages/translate'
import { call } from '../bridge'

/** The slugs of the terms with these names, or the first name that no term has. `known` are those that had one before. */
export async function findParents(
  names: string[],
  known: ListedTerm | null,
): Promise<{ slugs: string[] } | { unknown: string }> {
  const slugs: string[] = []
  for (const name of names) {
    const slug = known?.term.parents?.[known.parents.indexOf(name)] ?? (await slugOfTerm(name))
    if (slug === undefined) return { unknown: name }
    slugs.push(slug)
  }
  return { slugs: [...new Set(slugs)] }
}

async function slugOfTerm(name: string): Promise<string | undefined> {
  const { terms } = await call('vocabulary.list', {
    text: name.slice(0, 200),
    language: interfaceLanguage(),
    limit: 200,
  })
  const wanted = slugOf(name)
  return terms.find(({ term }) => labelsOf(term).some((label) => slugOf(label) === wanted))?.term.slug
}
