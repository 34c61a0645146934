import { slugOf } from '../../shared/article/slug'
import type { TagGroup } from '../../shared/article/tag'
import type { Term } from '../../shared/article/term'
import type { ListedTerm } from '../../shared/bridge/tagging'

/** A term as a form has it; lists are written a line each. */
export interface TermDraft {
  name: string
  group: TagGroup
  english: string
  arabic: string
  synonyms: string
  parents: string
  code: string
}

export function draftOfTerm(listed: ListedTerm | null): TermDraft {
  const { name = '', group = 'topic', names = {}, synonyms = [], code = '' } = listed?.term ?? {}
  return {
    name,
    group,
    english: names[keyFor(names, 'en')] ?? '',
    arabic: names[keyFor(names, 'ar')] ?? '',
    synonyms: synonyms.join('\n'),
    parents: (listed?.parents ?? []).join('\n'),
    code,
  }
}

/**
 * The term that a draft says, with what the form doesn't show of the one before. A name that was the English one too stays
 * so. `parents` are slugs.
 */
export function termOfDraft(draft: TermDraft, before: Term | null, parents: string[]): Term {
  const name = tidy(draft.name)
  const names: Record<string, string> = { ...before?.names }
  const english = before && draft.english === before.name ? name : tidy(draft.english)
  set(names, keyFor(names, 'en'), english)
  set(names, keyFor(names, 'ar'), tidy(draft.arabic))
  const synonyms = linesOf(draft.synonyms)
  const code = draft.code.trim()
  return {
    slug: before?.slug ?? slugOf(name),
    name,
    group: draft.group,
    ...(Object.keys(names).length > 0 && { names }),
    ...(synonyms.length > 0 && { synonyms }),
    ...(parents.length > 0 && { parents }),
    ...(code !== '' && { code }),
  }
}

export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(tidy))].filter((line) => line !== '')
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** The key under which a language's name stands: `en` or, in a vocabulary that says so, `en-GB`. */
function keyFor(names: Record<string, string>, language: string): string {
  return Object.keys(names).find((key) => key === language || key.startsWith(`${language}-`)) ?? language
}

function set(names: Record<string, string>, key: string, name: string): void {
  if (name === '') delete names[key]
  else names[key] = name
}
