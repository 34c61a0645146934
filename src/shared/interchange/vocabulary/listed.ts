import { TagGroup } from '../../article/tag'
import type { Term } from '../../article/term'
import { StetError } from '../../bridge/errors'
import { labelText, texts, textsByLanguage } from './labels'
import { Slugs } from './slugs'
import type { LeftOut, ReadVocabulary } from './vocabulary-in-file'

/** A list of names, or of terms with `name` and whatever else is known of them; parents are named by name, slug or code. */
export function readListed(title: string, all: unknown[]): ReadVocabulary {
  return { about: { name: title }, steps: all.length * 2, terms: () => termsOf(all) }
}

function* termsOf(all: unknown[]): Generator<Term | undefined, LeftOut> {
  const slugs = new Slugs()
  const kept: { term: Term; parents: string[] }[] = []
  for (const [index, value] of all.entries()) {
    yield undefined
    const entry = (typeof value === 'string' ? { name: value } : (value ?? {})) as Record<string, unknown>
    const { '': unsaid, ...names } = textsByLanguage(entry.names, index + 1)
    const name =
      Object.values(textsByLanguage(entry.name ?? entry.label, index + 1))[0] ?? unsaid ?? Object.values(names)[0]
    if (name === undefined) {
      throw new StetError('vocabulary.no-name', { at: index + 1, value: String(JSON.stringify(value)).slice(0, 60) })
    }
    const code = labelText(entry.code) || labelText(entry.qcode)
    const slug = slugs.add(name, code, [name, labelText(entry.slug), code])
    const synonyms = texts(entry.synonyms).map((text) => text.normalize('NFC'))
    const long = synonyms.find((text) => text.length > 200)
    if (long !== undefined) throw new StetError('vocabulary.too-long', { value: `${long.slice(0, 60)}…` })
    const term: Term = {
      slug,
      name,
      group: groupOf(entry.group),
      ...(Object.keys(names).length > 0 && { names }),
      ...(synonyms.length > 0 && { synonyms }),
      ...(code !== '' && { code }),
    }
    kept.push({ term, parents: texts(entry.parents ?? entry.parent ?? entry.broader) })
  }
  for (const { term, parents } of kept) {
    const known = parents.map((parent) => {
      const slug = slugs.of(parent)
      if (slug === undefined) throw new StetError('vocabulary.unknown-parent', { value: parent, name: term.name })
      return slug
    })
    yield known.length > 0 ? { ...term, parents: known } : term
  }
  return { retired: 0, nameless: 0 }
}

function groupOf(value: unknown): TagGroup {
  const text = labelText(value).toLowerCase()
  if (text === '') return 'topic'
  const group = TagGroup.safeParse(text === 'organization' ? 'organisation' : text)
  if (!group.success) throw new StetError('vocabulary.bad-group', { value: labelText(value) })
  return group.data
}
