import { BylineRole } from '../../article/article'
import { type Draft, leaveOut } from '../draft'
import { readNames } from '../plain-text/read-byline'
import { listOf, textOf } from './front-matter'
import type { YamlMap, YamlValue } from './yaml-value'

/**
 * Puts the people of front matter into the bylines: names, or records with a name and perhaps a role and an
 * organisation. False, with nothing taken, where one of them has no name.
 */
export function takePeople(value: YamlValue, role: BylineRole, draft: Draft): boolean {
  const persons = listOf(value)
  if (!persons.every((person) => typeof person === 'string' || nameIn(person) !== '')) return false
  for (const person of persons) {
    if (person instanceof Map) addPerson(person, role, draft)
    else addNames(textOf(person), role, draft)
  }
  return true
}

function nameIn(person: YamlValue): string {
  return person instanceof Map ? textOf(person.get('name') ?? '') : ''
}

function addPerson(person: YamlMap, role: BylineRole, draft: Draft): void {
  const said = BylineRole.safeParse(person.get('role'))
  const organisationKey = ['organisation', 'organization', 'affiliation'].find((key) => person.has(key))
  const organisation = organisationKey && textOf(person.get(organisationKey) ?? '')
  draft.article.bylines.push({ name: nameIn(person), role: said.data ?? role, ...(organisation && { organisation }) })
  for (const [key, value] of person) {
    const isKnown = key === 'name' || key === organisationKey || (key === 'role' && said.success)
    if (!isKnown) leaveOut(draft, `${key}: ${textOf(value)}`, 'front-matter')
  }
}

/** "Ana Petrov and Tom Adeyemi" are two people; what is no list of names is one name. */
function addNames(names: string, role: BylineRole, { article }: Draft): void {
  const read = readNames(names, role)
  article.bylines.push(...(read && read.place === undefined ? read.bylines : [{ name: names, role }]))
}
