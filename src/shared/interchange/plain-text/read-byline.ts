import type { Byline, BylineRole } from '../../article/article'
import { looksLikeName, looksLikeOrganisation, splitNames } from '../names'

const LABELS: [BylineRole, RegExp][] = [
  [
    'reporting',
    /^(?:additional reporting(?: by)?|reporting(?: by)?|reported by|mitarbeit|zusätzliche berichterstattung|avec|información de|شارك في التغطية|ساهم في التقرير)(?:\s*:\s*|\s+)/i,
  ],
  [
    'photo',
    /^(?:photographs|photography|photos|pictures|fotos|fotografie|photographies|fotografías|fotografie di|تصوير)(?:\s(?:by|von|par|de))?(?:\s*:\s*|\s+)/i,
  ],
  [
    'translation',
    /^(?:translated|translation|übersetzt|übersetzung|aus dem \p{L}+ von|traduit|traduction|traducido|traducción|tradotto|ترجمة)(?:\s(?:by|von|par|por|de|da))?(?:\s*:\s*|\s+)/iu,
  ],
  [
    'author',
    /^(?:by|written by|words by|text by|story by|report by|author|authors|von|text|autor|autorin|autoren|par|por|texto de|di|testo di|door|av|af|بقلم|كتب|كتبت|إعداد|تقرير|المؤلف|الكاتب)(?:\s*:\s*|\s+)/i,
  ],
]

/** Who made a story, as a byline says, and the place it names, if any. */
export interface ReadByline {
  bylines: Byline[]
  place?: string
}

const LONGEST = 200

/**
 * A byline, "By Maria Keller and Tom Adeyemi", in several languages: a label, then nothing but names, each with its
 * organisation or post after a comma, and a place at the end. Undefined for any other line.
 */
export function readByline(line: string): ReadByline | undefined {
  for (const [role, label] of LABELS) {
    const match = label.exec(line)
    const read = match && readNames(line.slice(match[0].length), role)
    if (read) return read
  }
  return undefined
}

/** A list of names with their organisations; undefined when anything else is in it. */
export function readNames(list: string, role: BylineRole): ReadByline | undefined {
  if (list.length > LONGEST) return undefined
  const { names, place } = withoutPlace(list.trim().replace(/[.,]$/, ''))
  const bylines: Byline[] = []
  for (const part of splitNames(names)) {
    const last = bylines.at(-1)
    const isOrganisation = looksLikeOrganisation(part)
    if (isOrganisation && last && last.organisation === undefined) last.organisation = part
    else if (isOrganisation && !last && isAgency(part)) bylines.push({ name: part, role: 'agency' })
    else if (looksLikeName(part)) bylines.push({ name: part, role })
    else return undefined
  }
  return bylines.length === 0 ? undefined : { bylines, ...(place !== undefined && { place }) }
}

const AGENCY = /^(?:reuters|ap|afp|dpa|efe|ansa|apa|sda|belga|tass|xinhua|anadolu|upi|pa|رويترز|وكالات)$/i

/** A single word is an agency only when it is a known one: "By Monday" is no byline. */
function isAgency(words: string): boolean {
  return AGENCY.test(words) || (/\s/.test(words) && /^[\p{Lu}\p{Lo}]/u.test(words))
}

/** "Maria Keller in Harbour City": the place is where it was written. */
function withoutPlace(list: string): { names: string; place?: string } {
  const match = /^(.*\S)\s(?:in|aus|à|en|في)\s(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3})$/u.exec(list)
  return match?.[1] === undefined ? { names: list } : { names: match[1], place: match[2] }
}
