import type { everywhere as english } from '../en/everywhere'

/** The tags and the sources of the whole library, and changes of many stories at once. */
export const everywhere = {
  'everywhere.close': 'إغلاق',
  'everywhere.working': 'جارٍ تعديل المادة {done, number} من {total, number}…',
  'everywhere.stories':
    '{stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}',
  'everywhere.loading': 'جارٍ قراءة المكتبة…',

  'everywhere.tags.title': 'وسوم المكتبة',
  'everywhere.tags.find': 'البحث عن وسم',
  'everywhere.tags.count':
    '{count, plural, zero {لا وسوم} one {وسم واحد} two {وسمان} few {# وسوم} many {# وسمًا} other {# وسم}}',
  'everywhere.tags.keys': 'Enter لإعادة التسمية، Space للتحديد، Delete للحذف، {undo} للتراجع',
  'everywhere.tags.empty': 'لا وسوم في أي مادة بعد. أضف وسومًا من اللوحة المجاورة للمادة.',
  'everywhere.tags.no-match': 'لا وسم يطابق «{text}».',
  'everywhere.tags.name': 'الاسم',
  'everywhere.tags.stories': 'المواد',
  'everywhere.tags.selecting': 'التحديد',
  'everywhere.tags.rename-name': 'إعادة تسمية {name}',
  'everywhere.tags.select': 'تحديد {name}',
  'everywhere.tags.selected':
    '{count, plural, zero {لم يُحدَّد أي وسم} one {حُدّد وسم واحد} two {حُدّد وسمان} few {حُدّدت # وسوم} many {حُدّد # وسمًا} other {حُدّد # وسم}}',
  // The number is what is seen of it, so it is said as a number.
  'everywhere.tags.show': 'عرض المواد التي تحمل الوسم {name}: {stories, number}',
  'everywhere.tags.rename': 'إعادة التسمية',
  'everywhere.tags.merge': 'دمج في…',
  'everywhere.tags.delete': 'حذف',
  'everywhere.tags.merge-alike': 'دمج',
  'everywhere.tags.merge-alike-with': 'دمج {name} و{other}',
  'everywhere.tags.new-name': 'الاسم الجديد للوسم {name}',
  'everywhere.tags.renames':
    'يعيد تسميته في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}.',
  'everywhere.tags.exists': 'الوسم «{name}» موجود. يصير الاثنان وسمًا واحدًا.',
  'everywhere.tags.unfit': 'لا حرف ولا رقم في «{value}»، فلا يصلح وسمًا.',
  'everywhere.tags.merge-title':
    'دمج {count, plural, zero {الوسوم} one {وسم واحد} two {وسمين} few {# وسوم} many {# وسمًا} other {# وسم}} في وسم واحد',
  'everywhere.tags.merge-into': 'الوسم الباقي',
  'everywhere.tags.merge-help': 'اختر الوسم الذي يبقى. فيحل محل غيره في المواد التي تحمل الوسوم الأخرى.',
  'everywhere.tags.merge-confirm': 'دمج',
  'everywhere.tags.delete-title':
    '{count, plural, zero {لا وسوم للحذف} one {هل يُحذف هذا الوسم؟} two {هل يُحذف وسمان؟} few {هل تُحذف # وسوم؟} many {هل يُحذف # وسمًا؟} other {هل يُحذف # وسم؟}}',
  'everywhere.tags.delete-body':
    '{count, plural, zero {لا يُزال {names} من أي مادة} one {يُزال {names} من {stories, plural, zero {كل المواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}} two {يُزال {names} من كل مادة فيها أحدهما} few {تُزال {names} من كل مادة فيها أحدها} many {تُزال {names} من كل مادة فيها أحدها} other {تُزال {names} من كل مادة فيها أحدها}}. وتبقى المواد.',
  'everywhere.tags.renamed':
    'أُعيدت التسمية في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}.',
  'everywhere.tags.merged':
    'دُمجت في «{name}» في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}.',
  'everywhere.tags.deleted':
    'حُذفت من {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}.',

  'everywhere.sources.title': 'مصادر المكتبة',
  'everywhere.sources.show': 'عرض',
  'everywhere.sources.all': 'الكل',
  'everywhere.sources.duplicates': 'المكررة',
  'everywhere.sources.find': 'البحث عن مصدر',
  'everywhere.sources.count':
    '{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  'everywhere.sources.empty': 'لا مصادر في أي مادة بعد. أدخل @ في النص للاستشهاد بمصدر.',
  'everywhere.sources.no-match': 'لا مصدر يطابق «{text}».',
  'everywhere.sources.list': 'المصادر',
  'everywhere.sources.used':
    '{citations, plural, zero {بلا استشهاد} one {استشهاد واحد} two {استشهادان} few {# استشهادات} many {# استشهادًا} other {# استشهاد}} في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}',
  'everywhere.sources.held-by': 'المواد التي فيها «{title}»',
  'everywhere.sources.cited':
    '{citations, plural, zero {بلا استشهاد} one {استشهاد واحد} two {استشهادان} few {# استشهادات} many {# استشهادًا} other {# استشهاد}}',
  'everywhere.sources.edit': 'تحرير «{title}»',
  'everywhere.sources.where-title': 'أين يسري هذا التعديل؟',
  'everywhere.sources.where-body':
    '«{title}» في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}. وحيث لا يُعدَّل يبقى كما كان.',
  'everywhere.sources.this-only': 'في هذه المادة فقط',
  'everywhere.sources.in-all':
    'في {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}',
  'everywhere.sources.only-here': 'هنا فقط',
  'everywhere.sources.only-in': 'هنا فقط، في «{title}»',
  'everywhere.sources.this-story': 'هذه المادة',
  'everywhere.sources.edited':
    '{stories, plural, =0 {عُدّل.} zero {عُدّل.} one {عُدّل في مادة واحدة.} two {عُدّل في مادتين.} few {عُدّل في # مواد.} many {عُدّل في # مادة.} other {عُدّل في # مادة.}}',
  'everywhere.sources.merged':
    '{stories, plural, =0 {صارت مصدرًا واحدًا.} zero {صارت مصدرًا واحدًا.} one {صارت مصدرًا واحدًا في مادة واحدة.} two {صارت مصدرًا واحدًا في مادتين.} few {صارت مصدرًا واحدًا في # مواد.} many {صارت مصدرًا واحدًا في # مادة.} other {صارت مصدرًا واحدًا في # مادة.}}',
  'everywhere.sources.duplicates-help':
    'لهذه المصادر الرابط نفسه، أو العنوان والناشر نفساهما. اختر المصدر الذي يبقى، فتحيل إليه الاستشهادات بغيره.',
  'everywhere.sources.no-duplicates': 'لا مصدرين متشابهين في المكتبة.',
  'everywhere.sources.make-one': 'دمج',
  'everywhere.sources.stays': 'المصدر الباقي',
} as const satisfies Record<keyof typeof english, string>
