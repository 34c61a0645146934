import { fold, phrases } from '../fold'

const READ_ALSO = phrases(
  [
    'read also|also read|read more|read next|read on|see also|more on this story|more on this|related|related articles|related stories|related news|related content|you may also like|you might also like|recommended reading|recommended|recommended stories|further reading',
    'lesen sie auch|lesen sie mehr|lesen sie weiter|auch interessant|mehr zum thema|zum thema|siehe auch|verwandte artikel|das könnte sie auch interessieren|lire aussi|à lire aussi|à lire également|à lire|sur le même sujet|voir aussi|articles liés',
    'lea también|leer también|lee también|le puede interesar|te puede interesar|noticias relacionadas|ver también|leggi anche|potrebbe interessarti|articoli correlati|leia também|leia mais|veja também|notícias relacionadas|lees ook|lees meer|zie ook',
    'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|اقرأوا أيضا|شاهد أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|قد يهمك أيضا|قد يعجبك أيضا',
  ].join('|'),
)

const REFERENCES = phrases(
  'references|reference|sources|source|further sources|notes|footnotes|endnotes|works cited|bibliography|quellen|quelle|weitere quellen|quellenangaben|einzelnachweise|literatur|literaturverzeichnis|fußnoten|anmerkungen|références|notes et références|bibliographie|fuentes|referencias|bibliografía|notas|fonti|riferimenti|bibliografia|note|fontes|referências|bronnen|referenties|المصادر|مصادر|المراجع|مراجع|المصادر والمراجع|الهوامش|الحواشي',
)

const TAGS = phrases(
  'tags|tag|topics|related topics|topic|keywords|key words|filed under|more about|categories|themen|thema|schlagworte|schlagwörter|stichwörter|stichworte|tags und themen|mots-clés|mots clés|étiquettes|thèmes|etiquetas|temas|palabras clave|parole chiave|argomenti|temi|palavras-chave|trefwoorden|onderwerpen|الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|مواضيع|الموضوعات',
)

const LONGEST_LABEL = 40

export type Section = 'read-also' | 'references' | 'tags'

/** The label of a section at the beginning of a line, and the words after it on the line, if any. */
export interface SectionLabel {
  section: Section
  rest: string
}

/** What a line labels: `Read also:`, `Sources`, `Tags: ferries, harbour`. Only a colon lets words follow on the same line. */
export function readSectionLabel(text: string): SectionLabel | undefined {
  const whole = sectionOf(text)
  if (whole) return { section: whole, rest: '' }
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/)
  const section = colon === -1 ? undefined : sectionOf(text.slice(0, colon))
  return section && { section, rest: text.slice(colon + 1).trim() }
}

function sectionOf(text: string): Section | undefined {
  const folded = fold(text)
  if (READ_ALSO.has(folded)) return 'read-also'
  if (REFERENCES.has(folded)) return 'references'
  return TAGS.has(folded) ? 'tags' : undefined
}
