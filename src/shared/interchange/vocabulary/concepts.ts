import type { TagGroup } from '../../article/tag'
import type { Term, VocabularyAbout } from '../../article/term'
import { StetError } from '../../bridge/errors'
import { ownEntry } from '../../own-entry'
import { labelText, texts, textsByLanguage } from './labels'
import { Slugs } from './slugs'
import type { LeftOut, ReadVocabulary } from './vocabulary-in-file'

type Concept = Record<string, unknown>

/** What a concept is, by the end of its type: IPTC's natures of concepts. */
const GROUPS: Record<string, TagGroup> = {
  person: 'person',
  organisation: 'organisation',
  geoArea: 'place',
  poi: 'place',
}

/** The languages whose label names a term, the first of them that it has. */
const NAMING = ['en-GB', 'en', 'en-US']

/**
 * The concepts of a scheme, as IPTC publishes its NewsCodes (`https://cv.iptc.org/newscodes/mediatopic?format=json`, guidelines at
 * `https://iptc.org/std/NewsCodes/guidelines/`): each with `uri`, `qcode`, `prefLabel` by language, `broader` as addresses,
 * and `retired` when it is no longer used. The same in JSON-LD: keys with the prefix `skos:`, labels as `@value` with
 * `@language`. What is retired or has no label is left out.
 */
export function readConcepts(title: string, scheme: Concept, all: unknown[]): ReadVocabulary {
  const about = aboutOf(title, plainKeys(scheme))
  const alias = labelText(scheme.prefSchemeAlias)
  return { about, steps: all.length * 2, terms: () => termsOf(all, alias) }
}

function* termsOf(all: unknown[], alias: string): Generator<Term | undefined, LeftOut> {
  const leftOut: LeftOut = { retired: 0, nameless: 0 }
  const slugs = new Slugs()
  const kept: { concept: Concept; names: Record<string, string>; name: string; slug: string }[] = []
  for (const [index, value] of all.entries()) {
    yield undefined
    if (typeof value !== 'object' || value === null)
      throw new StetError('vocabulary.no-name', { at: index + 1, value: shown(value) })
    const concept = plainKeys(value as Concept)
    if (isScheme(concept)) continue
    const names = textsByLanguage(concept.prefLabel, index + 1)
    const name = NAMING.map((language) => names[language]).find(Boolean) ?? Object.values(names)[0]
    if (concept.retired !== undefined) leftOut.retired++
    else if (name === undefined) leftOut.nameless++
    else kept.push({ concept, names, name, slug: slugs.add(name, codeOf(concept, alias), referencesTo(concept)) })
  }
  for (const { concept, names, name, slug } of kept) {
    const parents = texts(concept.broader).flatMap((reference) => slugs.of(reference) ?? [])
    const synonyms = Object.values(textsByLanguage(concept.altLabel, name, 'all')).flatMap((text) => text.split('\n'))
    const code = codeOf(concept, alias)
    const { '': unsaid, ...spoken } = names
    yield {
      slug,
      name,
      group: groupOf(concept),
      ...(Object.keys(spoken).length > 0 && { names: spoken }),
      ...(synonyms.length > 0 && {
        synonyms: [...new Set([...(unsaid && unsaid !== name ? [unsaid] : []), ...synonyms])],
      }),
      ...(parents.length > 0 && { parents: [...new Set(parents)] }),
      ...(code !== '' && { code }),
    }
  }
  return leftOut
}

/** The keys without the prefix that JSON-LD may give them. */
function plainKeys(concept: Concept): Concept {
  return Object.fromEntries(
    Object.entries(concept).map(([key, value]) => [key.replace(/^(?:skos|dct|dcterms):/, ''), value]),
  )
}

function isScheme(concept: Concept): boolean {
  return texts(concept['@type'] ?? concept.type).some((type) => type.endsWith('ConceptScheme'))
}

function codeOf({ qcode, uri, '@id': id }: Concept, alias: string): string {
  const named = labelText(qcode)
  if (named !== '') return named
  const address = labelText(uri) || labelText(id)
  return alias !== '' && address !== '' ? `${alias}:${tailOf(address)}` : address
}

function referencesTo(concept: Concept): string[] {
  return [concept.qcode, concept.uri, concept['@id']].map(labelText).filter((text) => text !== '')
}

function groupOf(concept: Concept): TagGroup {
  const natures = texts(concept['@type'] ?? concept.type).map(tailOf)
  return natures.map((nature) => ownEntry(GROUPS, nature)).find((group) => group !== undefined) ?? 'topic'
}

function tailOf(reference: string): string {
  return reference.replace(/\/$/, '').replace(/^.*[/#:]/, '')
}

function aboutOf(title: string, scheme: Concept): VocabularyAbout {
  const facts = {
    holder: labelText(scheme.copyrightHolder) || labelText(scheme.authority),
    licence: labelText(scheme.licenceLink) || labelText(scheme.license),
    released: labelText(scheme.dateReleased),
    uri: labelText(scheme.uri) || labelText(scheme['@id']),
  }
  const names = textsByLanguage(scheme.prefLabel, title)
  const name = NAMING.map((language) => names[language]).find(Boolean) ?? Object.values(names)[0] ?? title
  return { name, ...Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== '')) }
}

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60)
}
