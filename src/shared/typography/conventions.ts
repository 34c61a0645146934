import { ownEntry } from '../own-entry'
/** How a language sets what keyboards have no keys for. */
export interface Conventions {
  /** Quotation marks, and those inside them. */
  open: string
  close: string
  innerOpen: string
  innerClose: string
  /** What stands between quotation marks and the words in them. */
  gap: string
  /** What two hyphens become. */
  dash: '–' | '—'
  /** The marks that a narrow no-break space goes before. */
  spaced: string
  /** Words that begin with an apostrophe. */
  elided: readonly string[]
}

/** U+202F, which French typesetters call espace fine insécable. */
export const NARROW_SPACE = '\u202F'

/**
 * Quotation marks by language: opening, closing, and the same inside. From CLDR 48.2 (`delimiters`), but for what
 * newsrooms set otherwise: Arabic «…» as in this house's own Arabic (CLDR has ”…“), Spanish «…» as the Academy puts first
 * (CLDR “…”), Swiss German «…» (CLDR as in Germany), “…” inside French ones (CLDR «…» again), and Dutch “…” with ‘…’
 * inside (CLDR ‘…’ for both).
 */
const QUOTES: Record<string, string> = {
  ar: '«»“”',
  bg: '„“„“',
  ca: '«»“”',
  cs: '„“‚‘',
  cy: '“”‘’',
  da: '“”‘’',
  de: '„“‚‘',
  'de-ch': '«»‹›',
  el: '«»“”',
  en: '“”‘’',
  es: '«»“”',
  et: '„“‚‘',
  eu: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  fr: '«»“”',
  'fr-ch': '«»‹›',
  he: '””’’',
  hr: '„“‚‘',
  hu: '„”»«',
  is: '„“‚‘',
  it: '«»“”',
  lt: '„“„“',
  mk: '„“‚‘',
  nb: '«»‘’',
  nl: '“”‘’',
  nn: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  pt: '“”‘’',
  'pt-pt': '«»“”',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  sl: '„“‚‘',
  sr: '„”’’',
  sv: '””’’',
  tr: '“”‘’',
  uk: '«»„“',
}

/** Languages whose dash is the long one, without spaces around it or with them. */
const LONG_DASH = new Set(['en', 'es', 'pt', 'ru', 'uk', 'bg', 'fr-ca'])
/** Where English is set with spaced short dashes. */
const SHORT_DASH = new Set(['en-gb', 'en-ie', 'en-au', 'en-nz', 'en-za', 'en-in', 'pt-pt'])

const ELIDED: Record<string, readonly string[]> = {
  en: ['n', 'em', 'til', 'tis', 'twas', 'twere', 'cause', 'bout', 'round', 'cos', 'neath'],
  nl: ['s', 't', 'n', 'k', 'm'],
}

const known = new Map<string, Conventions>()

/** The conventions of a language (BCP 47); those of English where nothing is known of it. */
export function conventionsOf(language: string): Conventions {
  const tag = language.toLowerCase()
  const conventions = known.get(tag) ?? conventionsFor(tag)
  known.set(tag, conventions)
  return conventions
}

function conventionsFor(tag: string): Conventions {
  const primary = tag.split('-')[0] ?? ''
  const has = (set: Set<string>) => set.has(tag) || set.has(primary)
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    ownEntry(QUOTES, tag) ?? ownEntry(QUOTES, primary) ?? '“”‘’'
  return {
    open,
    close,
    innerOpen,
    innerClose,
    gap: primary === 'fr' ? NARROW_SPACE : '',
    dash: has(LONG_DASH) && !SHORT_DASH.has(tag) ? '—' : '–',
    spaced: spacedIn(tag, primary),
    elided: ownEntry(ELIDED, primary) ?? [],
  }
}

/** French keeps its high marks off the word; in Canada the colon alone. */
function spacedIn(tag: string, primary: string): string {
  if (primary !== 'fr') return ''
  return tag === 'fr-ca' ? ':' : ';:!?'
}
