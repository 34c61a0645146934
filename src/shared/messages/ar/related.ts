import type { related as english } from '../en/related'

/** What a story sends its readers on to. */
export const related = {
  'related.add': 'ابحث عن مادة أو الصق رابطًا',
  'related.add-help': 'يضيف Enter أول ما يُعثر عليه.',
  'related.found': 'مواد وصفحات عُثر عليها',
  'related.link': 'رابط',
  'related.added': 'أُضيفت: {title}',
  'related.open': 'فتح {title}',
  'related.trashed': 'في المهملات',
  'related.gone': 'لم تعد في هذه المكتبة',
  'related.renamed': 'عنوانها الآن: «{title}»',
  'related.follow': 'استعمال هذا العنوان',
  'related.proposed': 'مقترحة',
  'related.shares': 'تشترك في {names}',
} as const satisfies Record<keyof typeof english, string>
