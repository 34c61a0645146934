import type { deskPages as english } from '../en/desk-pages'

/** Pages in a desk's folder, for everybody who reads that, and what others make of them. */
export const deskPages = {
  'pages.switch': 'النشر في مجلد هيئة التحرير',
  'pages.help':
    'توضع المواد المنشورة أيضًا في مجلد «{folder}» فيه، صفحات ويب ونصوص Markdown، لكل من يستطيع فتح المجلد. وما يحرّره أحد هناك يعود اقتراحًا.',
  'pages.sealed': 'هيئة التحرير هذه مشفّرة، فلا يوضع في مجلدها شيء ليقرأه غيرها.',
  'pages.count':
    '{count, plural, zero {لا مواد في مجلد المواد بعد.} one {في مجلد المواد مادة واحدة.} two {في مجلد المواد مادتان.} few {في مجلد المواد # مواد.} many {في مجلد المواد # مادة.} other {في مجلد المواد # مادة.}}',
  'pages.left':
    '{count, plural, zero {لا صفحات تتعذر قراءتها.} one {تتعذر على Stet قراءة ما صار إليه {file}، فيتركه كما هو. احذف الملف فيكتبه Stet من جديد.} two {تتعذر على Stet قراءة ما صارت إليه صفحتان، منهما {file}، فيتركهما كما هما. احذفهما فيكتبهما Stet من جديد.} few {تتعذر على Stet قراءة ما صارت إليه # صفحات، منها {file}، فيتركها كما هي. احذفها فيكتبها Stet من جديد.} many {تتعذر على Stet قراءة ما صارت إليه # صفحة، منها {file}، فيتركها كما هي. احذفها فيكتبها Stet من جديد.} other {تتعذر على Stet قراءة ما صارت إليه # صفحة، منها {file}، فيتركها كما هي. احذفها فيكتبها Stet من جديد.}}',
  'pages.story.there': 'في مجلد مواد هيئة التحرير',
  'pages.story.edited': 'في مجلد مواد هيئة التحرير، وقد حرّرها أحد هناك',
  'pages.story.left': 'في مجلد مواد هيئة التحرير، وقد تغيّرت فتعذرت على Stet قراءتها',
  'pages.story.disputed': 'تذهب إلى مجلد مواد هيئة التحرير بعد البت في كل شيء',
  'pages.show': 'إظهار في المجلد',
  'pages.arrived': 'حرّر أحد {file}.',
  'conflict.proposal': 'تعديل مقترح: {place}',
  'conflict.proposed': 'المقترح',
  'conflict.edited': 'حُرّر في {file}',
  'conflict.decline': 'إبقاؤه كما هو',
  'conflict.accept': 'أخذ التعديل',
  'conflict.proposals':
    '{count, plural, zero {لا تعديلات مقترحة} one {تعديل مقترح واحد} two {تعديلان مقترحان} few {# تعديلات مقترحة} many {# تعديلًا مقترحًا} other {# تعديل مقترح}}',
  'publish.proposals':
    '{count, plural, zero {لا تعديلات مقترحة على المادة.} one {اقترح أحد تعديلًا على المادة. خذه أو أبقِ الكلمات كما هي، ثم انشر.} two {اقترح أحد تعديلين على المادة. خذهما أو أبقِ الكلمات كما هي، ثم انشر.} few {اقترح أحد # تعديلات على المادة. خذها أو أبقِ الكلمات كما هي، ثم انشر.} many {اقترح أحد # تعديلًا على المادة. خذها أو أبقِ الكلمات كما هي، ثم انشر.} other {اقترح أحد # تعديل على المادة. خذها أو أبقِ الكلمات كما هي، ثم انشر.}}',
} as const satisfies Record<keyof typeof english, string>
