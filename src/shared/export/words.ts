import type { BylineRole, Correction } from '../article/article'
import type { DescribeUntitled } from '../article/reference'
import { ownEntry } from '../own-entry'

/** The words that an export adds to a story, in the story's language. */
export interface Words {
  /** The language (BCP 47) these words are in. */
  language: string
  skip: string
  notForPublication: string
  untitled: string
  withdrawn: string
  published: string
  updated: string
  corrections: string
  /** Above those that say of nothing that it was wrong. */
  notes: string
  references: string
  furtherSources: string
  readAlso: string
  tags: string
  archived: string
  gallery: string
  backToText: string
  comma: string
  /** What stands before the names in each role. */
  byline: Record<BylineRole, string>
  correction: Record<Correction['kind'], string>
  /** Joins names: A, B and C. */
  list(items: string[]): string
  /** Names an untitled source; without it, in English. */
  describe?: DescribeUntitled
}

const en: Words = {
  language: 'en',
  skip: 'Skip to the story',
  notForPublication: 'Not for publication',
  untitled: 'Untitled',
  withdrawn: 'This story has been withdrawn',
  published: 'Published',
  updated: 'Updated',
  corrections: 'Corrections and notes',
  notes: 'Notes on this story',
  references: 'References',
  furtherSources: 'Further sources',
  readAlso: 'Read also',
  tags: 'Tags',
  archived: 'archived copy',
  gallery: 'Gallery',
  backToText: 'Back to the text',
  comma: ',',
  byline: {
    author: 'By',
    reporting: 'Reporting by',
    photo: 'Photographs by',
    translation: 'Translation by',
    agency: 'Agency:',
  },
  correction: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    'editors-note': 'Editor’s note',
    retraction: 'Retraction',
  },
  list: (items) => joined(items, ', ', ' and '),
}

const ar: Words = {
  language: 'ar',
  skip: 'انتقل إلى القصة',
  notForPublication: 'غير مُعَدّ للنشر',
  untitled: 'بلا عنوان',
  withdrawn: 'سُحبت هذه المادة',
  published: 'نُشر في',
  updated: 'حُدّث في',
  corrections: 'تصويبات وملاحظات',
  notes: 'ملاحظات على المادة',
  references: 'المراجع',
  furtherSources: 'مصادر أخرى',
  readAlso: 'اقرأ أيضًا',
  tags: 'الوسوم',
  archived: 'نسخة محفوظة',
  gallery: 'معرض صور',
  backToText: 'العودة إلى النص',
  comma: '،',
  byline: {
    author: 'بقلم',
    reporting: 'شارك في التغطية',
    photo: 'تصوير',
    translation: 'ترجمة',
    agency: 'وكالة:',
  },
  correction: {
    correction: 'تصويب',
    clarification: 'توضيح',
    update: 'تحديث',
    'editors-note': 'ملاحظة المحرر',
    retraction: 'سحب',
  },
  list: (items) => joined(items, '، ', ' و'),
  describe: (type, authors) => {
    const [alone, withPeople] = ownEntry(UNTITLED_AR, type) ?? ['بلا عنوان', 'بلا عنوان،']
    return authors.length === 0 ? alone : `${withPeople} ${authors.join('، ')}`
  },
}

const UNTITLED_AR: Record<string, [alone: string, withPeople: string]> = {
  interview: ['مقابلة', 'مقابلة مع'],
  speech: ['خطاب', 'خطاب'],
  personal_communication: ['تصريح', 'تصريح'],
  post: ['منشور', 'منشور'],
  dataset: ['بيانات', 'بيانات من'],
  legal_case: ['ملف قضائي', 'ملف قضائي من'],
  broadcast: ['بث', 'بث من'],
  report: ['تقرير', 'تقرير من'],
  event: ['مؤتمر صحفي', 'مؤتمر صحفي بحضور'],
  document: ['وثيقة', 'وثيقة من'],
  'own-observation': ['مشاهدة', 'مشاهدة'],
}

const tables = new Map([en, ar].map((words) => [words.language, words]))

/** The words for a story's language (BCP 47); English where there are none. */
export function wordsFor(language: string): Words {
  return tables.get(primary(language)) ?? en
}

/** Whether these words are in another language than the story. */
export function areForeign(words: Words, language: string): boolean {
  return words.language !== primary(language)
}

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? language
}

function joined(items: string[], comma: string, and: string): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(comma)}${and}${last}`
}
