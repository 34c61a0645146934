import { type Byline, BylineRole } from '../../../article/article'
import { wordsFor } from '../../../export/words'
import { childrenOf, classesOf, type Element, textIn } from '../tree'
import { shownWords } from './shown-words'

/** The people of a byline. Where their names are not told apart, by the words that stand around names in it. */
export function readPeople(line: Element, language: string): Byline[] {
  const role = classesOf(line).flatMap((name) => BylineRole.safeParse(name).data ?? [])[0]
  const marked = role === undefined ? [] : markedPeople(line, role)
  const whole = shownWords(textIn(line))
  return marked.length > 0 && isAllOf(whole, marked, language) ? marked : namedPeople(whole, role, language)
}

function markedPeople(line: Element, role: BylineRole): Byline[] {
  const people: Byline[] = []
  for (const part of childrenOf(line)) {
    const words = shownWords(textIn(part))
    const last = people.at(-1)
    if (words === '') continue
    if (classesOf(part).includes('name')) people.push({ name: words, role })
    else if (classesOf(part).includes('organisation') && last) last.organisation = words
  }
  return people
}

/** Whether a line says no more than its people do: somebody may have added one in words. */
function isAllOf(whole: string, people: Byline[], language: string): boolean {
  const { byline, list } = wordsFor(language)
  const said = people.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name))
  return people.some(({ role }) => whole === shownWords(`${byline[role]} ${list(said)}`))
}

function namedPeople(whole: string, known: BylineRole | undefined, language: string): Byline[] {
  const words = wordsFor(language)
  const labelled = (Object.keys(words.byline) as BylineRole[]).find((role) =>
    whole.startsWith(`${words.byline[role]} `),
  )
  const names = labelled === undefined ? whole : whole.slice(words.byline[labelled].length).trim()
  const [, comma = ', ', and = ' and '] = words.list(['\u0001', '\u0001', '\u0001']).split('\u0001')
  const before = names.lastIndexOf(and)
  const all = before === -1 ? [names] : [...names.slice(0, before).split(comma), names.slice(before + and.length)]
  return all.map((each) => person(each.trim(), labelled ?? known ?? 'author')).filter(({ name }) => name !== '')
}

function person(words: string, role: BylineRole): Byline {
  const [, name, organisation] = /^(.+?) \(([^()]+)\)$/.exec(words) ?? []
  return name === undefined || organisation === undefined ? { name: words, role } : { name, role, organisation }
}
