import type { imports as english } from '../en/imports'

/** Bringing texts in, and what came of it. */
export const imports = {
  'imports.drop': 'أفلت الملفات لاستيرادها',
  'imports.drop-hint': 'نصوص وملفات Markdown وصفحات ويب ومستندات Word وملفات صدّرتها برامج أخرى ومجلدات منها',
  'imports.running': 'جارٍ الاستيراد…',
  'imports.busy': 'هناك عملية استيراد جارية. انتظر حتى تنتهي ثم أعد المحاولة.',
  'imports.no-path': 'يستورد Stet الملفات من حاسوبك. احفظ هذا أولًا في ملف.',

  'imports.clipboard': 'الحافظة',
  'imports.progress': '{done, number} من {total, number}',
  'imports.stop': 'إيقاف',
  'imports.unread':
    '{count, plural, zero {أُوقف الاستيراد بعد قراءة كل الملفات.} one {أُوقف الاستيراد ولم يُقرأ ملف واحد.} two {أُوقف الاستيراد ولم يُقرأ ملفان.} few {أُوقف الاستيراد ولم تُقرأ # ملفات.} many {أُوقف الاستيراد ولم يُقرأ # ملفًا.} other {أُوقف الاستيراد ولم يُقرأ # ملف.}}',
  'imports.others':
    '{count, plural, zero {قُرئت كل ملفات المجلد.} one {في المجلد ملف واحد من نوع لا تُقرأ منه المواد.} two {في المجلد ملفان من نوع لا تُقرأ منه المواد.} few {في المجلد # ملفات من نوع لا تُقرأ منه المواد.} many {في المجلد # ملفًا من نوع لا تُقرأ منه المواد.} other {في المجلد # ملف من نوع لا تُقرأ منه المواد.}}',
  'imports.known':
    '{count, plural, zero {لا مادة مكررة} one {مادة واحدة موجودة في المكتبة، فلم تُستورد} two {مادتان موجودتان في المكتبة، فلم تُستوردا} few {# مواد موجودة في المكتبة، فلم تُستورد} many {# مادة موجودة في المكتبة، فلم تُستورد} other {# مادة موجودة في المكتبة، فلم تُستورد}}',
  'imports.known.content': '{name}: مطابقة لمادة «{title}»',
  'imports.known.address': '{name}: من الصفحة نفسها التي منها مادة «{title}»',
  'imports.again': 'الاستيراد مع ذلك',
  'imports.undo': 'التراجع عن الاستيراد',
  'imports.undone': 'تم التراجع عن الاستيراد، والمواد المستوردة في المهملات.',
  'imports.more':
    '{count, plural, zero {لا مواد أخرى.} one {في القائمة مادة أخرى.} two {في القائمة مادتان أخريان.} few {في القائمة # مواد أخرى.} many {في القائمة # مادة أخرى.} other {في القائمة # مادة أخرى.}}',
  'imports.read-from': 'قُرئت من {url}',
  'imports.guessed': 'لا يذكر الملف ترميز حروفه، فقد يكون بعضها خطأ.',

  'imports.title':
    '{count, plural, zero {لم يُستورد شيء} one {استُوردت مادة واحدة} two {استُوردت مادتان} few {استُوردت # مواد} many {استُوردت # مادة} other {استُوردت # مادة}}',
  'imports.returned':
    '{count, plural, zero {لم يعد أي ملف} one {عاد ملف واحد} two {عاد ملفان} few {عادت # ملفات} many {عاد # ملفًا} other {عاد # ملف}}',
  'imports.returned.changes':
    '{count, plural, =0 {صُدِّر هذا الملف من هنا، ولم يتغير فيه شيء منذ ذلك الحين.} one {صُدِّر هذا الملف من هنا، وأُجري فيه تغيير واحد منذ ذلك الحين.} two {صُدِّر هذا الملف من هنا، وأُجري فيه تغييران منذ ذلك الحين.} few {صُدِّر هذا الملف من هنا، وأُجريت فيه # تغييرات منذ ذلك الحين.} many {صُدِّر هذا الملف من هنا، وأُجري فيه # تغييرًا منذ ذلك الحين.} other {صُدِّر هذا الملف من هنا، وأُجري فيه # تغيير منذ ذلك الحين.}}',
  'imports.returned.compare': 'عرض التغييرات',
  'imports.returned.as-new': 'استيراد الملف مادةً جديدة',
  'imports.failed':
    '{count, plural, zero {استُوردت كل الملفات} one {تعذّر استيراد ملف واحد} two {تعذّر استيراد ملفين} few {تعذّر استيراد # ملفات} many {تعذّر استيراد # ملفًا} other {تعذّر استيراد # ملف}}',
  'imports.sum': '{list}.',
  'imports.sum.imported':
    '{count, plural, zero {لم تُستورد أي مادة} one {استُوردت مادة واحدة} two {استُوردت مادتان} few {استُوردت # مواد} many {استُوردت # مادة} other {استُوردت # مادة}}',
  'imports.sum.returned':
    '{count, plural, zero {لم يعد أي ملف} one {عاد ملف واحد} two {عاد ملفان} few {عادت # ملفات} many {عاد # ملفًا} other {عاد # ملف}}',
  'imports.sum.known':
    '{count, plural, zero {لا مادة موجودة من قبل} one {مادة واحدة موجودة من قبل} two {مادتان موجودتان من قبل} few {# مواد موجودة من قبل} many {# مادة موجودة من قبل} other {# مادة موجودة من قبل}}',
  'imports.sum.failed':
    '{count, plural, zero {قُرئت كل الملفات} one {تعذّرت قراءة ملف واحد} two {تعذّرت قراءة ملفين} few {تعذّرت قراءة # ملفات} many {تعذّرت قراءة # ملفًا} other {تعذّرت قراءة # ملف}}',
  'imports.open': 'فتح المادة',
  'imports.done': 'تم',
  'imports.untitled': 'بلا عنوان',
  'imports.no-headline': 'لم يُعثر على عنوان، فالمادة بلا عنوان بعد.',

  'imports.paragraphs':
    '{count, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}',
  'imports.sources':
    '{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  'imports.citations':
    '{count, plural, zero {لا استشهادات} one {استشهاد واحد} two {استشهادان} few {# استشهادات} many {# استشهادًا} other {# استشهاد}}',
  'imports.tags':
    '{count, plural, zero {لا وسوم مقترحة} one {وسم واحد مقترح} two {وسمان مقترحان} few {# وسوم مقترحة} many {# وسمًا مقترحًا} other {# وسم مقترح}}',
  'imports.figures':
    '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
  'imports.related':
    '{count, plural, zero {لا مواد ذات صلة} one {مادة واحدة ذات صلة} two {مادتان ذواتا صلة} few {# مواد ذات صلة} many {# مادة ذات صلة} other {# مادة ذات صلة}}',
  'imports.tags-hint': 'اقبل الوسوم المقترحة في تبويب الوسوم.',

  'imports.left-out':
    '{count, plural, zero {لم يُستبعد أي سطر} one {سطر واحد مستبعد} two {سطران مستبعدان} few {# أسطر مستبعدة} many {# سطرًا مستبعدًا} other {# سطر مستبعد}}',
  'imports.why.page-chrome': 'من محيط المادة في الصفحة',
  'imports.why.repeated': 'مكرر',
  'imports.why.empty-section': 'قسم لا شيء فيه',
  'imports.why.related-without-title': 'مادة ذات صلة بلا عنوان',
  'imports.why.topic-line': 'سطر موضوعات، وقد اقتُرحت وسومًا',
  'imports.why.front-matter': 'بيانات في مطلع الملف لا حقل لها في المادة',
  'imports.why.picture-file': 'ملف صورة؛ أضف الصورة إلى موضعها',
  'imports.why.correction': 'تصويب كما تعرضه الصفحة، وبيانات مطلع الملف تقول غير ذلك',
  'imports.why.publication': 'نُشرت من قبل؛ انشرها هنا ليُثبت ذلك من جديد',
  'imports.why.remote-picture': 'صورة على الويب، ولا يُحمَّل منه شيء؛ أضفها إلى موضعها',
  'imports.why.not-text': 'جزء من الصفحة ليس نصًا',
  'imports.not-understood':
    '{count, plural, zero {فُهمت كل الأجزاء} one {جزء واحد بقي نصًا عاديًا} two {جزآن بقيا نصًا عاديًا} few {# أجزاء بقيت نصًا عاديًا} many {# جزءًا بقيت نصًا عاديًا} other {# جزء بقيت نصًا عاديًا}}',
  'imports.sent.added': 'مادة من زميل مع تاريخ نسخها.',
  'imports.sent.known': 'كل ما في هذا الملف موجود هنا.',
  'imports.sent.forwarded': 'أصبحت المادة كما هي لدى زميلك.',
  'imports.sent.merged': 'في المادة الآن تغييرات زميلك وتغييراتك.',
  'imports.sent.missing':
    '{count, plural, zero {ووصلت معها كل الصور والملفات.} one {ولم تصل معها صورة أو ملف.} two {ولم تصل معها صورتان أو ملفان.} few {ولم تصل معها # صور أو ملفات.} many {ولم تصل معها # صورة أو ملفًا.} other {ولم تصل معها # صورة أو ملف.}}',
  'imports.sent.title':
    '{count, plural, zero {لا مواد من زملاء} one {مادة من زميل} two {مادتان من زملاء} few {# مواد من زملاء} many {# مادة من زملاء} other {# مادة من زملاء}}',
} as const satisfies Record<keyof typeof english, string>
