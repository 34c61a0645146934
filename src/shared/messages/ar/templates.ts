import type { templates as english } from '../en/templates'

/** What stories begin from. */
export const templates = {
  'template.choose': 'مادة جديدة من قالب',
  'template.list': 'القوالب',
  'template.begin': 'بدء المادة',
  'template.headings': 'عناوينه الفرعية',
  'template.no-headings': 'لا عناوين فرعية فيه.',
  'template.own': 'من قوالبك',
  'template.rename': 'إعادة التسمية',
  'template.remove': 'إزالة',
  'template.removed': 'أُزيل القالب «{name}».',
  'template.name': 'الاسم',
  'template.save': 'حفظ كقالب',
  'template.save.confirm': 'حفظ القالب',
  'template.save.help':
    'تُحفظ الحقول والبنية والنص والصور. أما المصادر والاستشهادات والتعليقات والمواعيد فتبقى في المادة.',
  'template.saved': 'حُفظ القالب «{name}».',
  'template.from': 'مادة جديدة من قالب: {name}',
  'template.news': 'خبر',
  'template.news.about': 'ماذا حدث، وما نعرفه وما لا نعرفه',
  'template.interview': 'مقابلة',
  'template.interview.about': 'أسئلة وأجوبة، وكيف جرت المقابلة',
  'template.live': 'تغطية مباشرة',
  'template.live.about': 'مستجدات بحسب الساعة، أحدثها أولًا',
  'template.obituary': 'نعي',
  'template.obituary.about': 'حياة وعمل، وكيف يُذكر صاحبهما',
  'template.analysis': 'تحليل',
  'template.analysis.about': 'سؤال، والأدلة على جانبيه، ومدى اليقين',
  'template.explainer': 'شرح',
  'template.explainer.about': 'موضوع في أسئلة القراء',
} as const satisfies Record<keyof typeof english, string>
