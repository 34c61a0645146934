import type { references as english } from '../en/references'

/** References from files: for a story, and for the library. */
export const references: Record<keyof typeof english, string> = {
  'references.import': 'استيراد مراجع…',
  'references.imported': 'المستوردة',
  'references.not-cited': '{name, select, other {مستورد من {name}، لم يُستشهد به بعد}}',
  'references.none': 'لا مراجع مستوردة تنتظر الاستشهاد بها. استورد ملفًا منها، كملف مصدَّر من Zotero.',
  'references.remove': 'إزالة',
  'references.remove-one': 'إزالة «{title}»',
  'references.remove-all':
    '{count, plural, zero {إزالة الكل} one {إزالته} two {إزالة المرجعين} few {إزالة # مراجع} many {إزالة # مرجعًا} other {إزالة # مرجع}}',
  'references.removed': 'أُزيلت من المراجع المستوردة.',

  'references.importing': 'جارٍ استيراد المراجع…',
  'references.busy': 'هناك استيراد جارٍ.',
  'references.import-title':
    '{count, plural, zero {لا مراجع جديدة} one {استُورد مرجع واحد} two {استُورد مرجعان} few {استُوردت # مراجع} many {استُورد # مرجعًا} other {استُورد # مرجع}}',
  'references.import-help': 'هي الآن بين مصادر المكتبة، وتظهر عند الاستشهاد.',
  'references.import-known':
    '{count, plural, zero {لم يكن شيء منها في المكتبة.} one {كان واحد منها في المكتبة.} two {كان اثنان منها في المكتبة.} few {كانت # منها في المكتبة.} many {كان # منها في المكتبة.} other {كان # منها في المكتبة.}}',
  'references.import-guessed': 'لا شيء في {names} يدل على ترميز حروفه. تحقّق من صحة الحروف المشكولة.',
  'references.import-undo': 'تراجع عن الاستيراد',
  'references.import-undone': 'أُلغي الاستيراد.',
  'references.import-show': 'عرض المصادر',
  'references.done': 'تم',

  'references.left': 'ما لم يُفهم: {count, number}',
  'references.left.forget': 'عدم الاحتفاظ بها',
  'references.left.more':
    '{count, plural, zero {ولا شيء غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  'references.left.no-reference': 'ليس مرجعًا',
  'references.left.broken': 'غير مكتمل؛ أُخذ منه ما أمكنت قراءته',
  'references.left.says-nothing': 'لا شيء فيه يُعرف به',
  'references.left.too-deep': 'متداخل إلى عمق كبير',
  'references.left.unreadable-page': 'صفحة لا تعرّف بنفسها',

  'references.review-title':
    '{count, plural, zero {لا مراجع} one {مرجع واحد} two {مرجعان} few {# مراجع} many {# مرجعًا} other {# مرجع}}',
  'references.review-help': 'حدّد ما يخص هذه المادة.',
  'references.review-list': 'المراجع',
  'references.review-all': 'الكل',
  'references.review-none': 'لا شيء',
  'references.review-here': 'في هذه المادة',
  'references.review-library': 'في المكتبة',
  'references.review-add':
    '{count, plural, zero {إضافة} one {إضافة مصدر واحد} two {إضافة مصدرين} few {إضافة # مصادر} many {إضافة # مصدرًا} other {إضافة # مصدر}}',
  'references.review-added':
    '{count, plural, zero {لم يُضف مصدر.} one {أُضيف مصدر واحد.} two {أُضيف مصدران.} few {أُضيفت # مصادر.} many {أُضيف # مصدرًا.} other {أُضيف # مصدر.}}',
  'references.from-file': 'من ملف…',
  'references.one-only': 'فيه أكثر من مرجع، وهذا النموذج لمصدر واحد.',
  'references.nothing': 'ليس في {name} مرجع يمكن قراءته.',
}
