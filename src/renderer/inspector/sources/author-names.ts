import { nameOf } from '../../../shared/article/reference'
import type { CslName } from '../../../shared/article/source'
import { cslNameOf, looksLikeOrganisation } from '../../../shared/interchange/names'

/** The authors of a source as they are edited: one a line. */
export function authorLines(authors: CslName[] = []): string {
  return authors
    .map(nameOf)
    .filter((name) => name !== '')
    .join('\n')
}

/**
 * Authors from lines of names; a semicolon ends a name too. A name that stood there before keeps all it had. Of a new
 * one the last word is the family name, or what stands before a comma; an organisation stays whole.
 */
export function readAuthors(text: string, before: CslName[] = []): CslName[] {
  const known = [...before]
  return text
    .split(/[\n;؛]/)
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '')
    .map((line) => {
      const place = known.findIndex((name) => nameOf(name).trim().replace(/\s+/gu, ' ') === line)
      return place >= 0 ? (known.splice(place, 1)[0] as CslName) : readName(line)
    })
}

/** One name: a person by its parts where they are certain, or a literal. The line is trimmed and has single spaces. */
export function readName(line: string): CslName {
  if (isOrganisation(line)) return { literal: line }
  const [family = '', given = '', ...more] = line.split(/\s*[,،]\s*/)
  return more.length === 0 && family !== '' && given !== '' ? { family, given } : cslNameOf(line)
}

const INSTITUTION = new Set(
  (
    'academy administration alliance assembly association authority bank board centre center chamber charity church ' +
    'club coalition college commission committee company congress corporation council court department directorate ' +
    'embassy federation foundation front fund government group hospital inc laboratory league library ltd llc mission ' +
    'movement museum ngo observatory organisation organization parliament party police programme project registry ' +
    'secretariat senate service society syndicate treasury tribunal union watch'
  ).split(' '),
)

function isOrganisation(line: string): boolean {
  const words = line.split(/[\s.,]+/)
  const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  return (
    looksLikeOrganisation(line) ||
    /^the\s/i.test(line) ||
    words.every(isAcronym) ||
    words.some((word) => INSTITUTION.has(word.toLowerCase()))
  )
}
