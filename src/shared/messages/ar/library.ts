import type { library as english } from '../en/library'

/** The list of stories. */
export const library = {
  'library.stories': 'المواد',
  'library.clear': 'مسح البحث',
  'library.show': 'عرض',
  'library.all': 'الكل',
  'library.draft': 'مسودات',
  'library.in-review': 'مراجعة',
  'library.published': 'منشورة',
  'library.only.mine': 'موادي',
  'library.only.due': 'لها موعد',
  'library.only.overdue': 'متأخرة',
  'library.trash': 'المهملات',
  'library.trash-count':
    '{count, plural, zero {المهملات، فارغة} one {المهملات، #} two {المهملات، #} few {المهملات، #} many {المهملات، #} other {المهملات، #}}',
  'library.count': '{count, number, ::compact-short}',
  'library.new': 'مادة جديدة',
  'library.import': 'استيراد مواد',
  'library.untitled': 'بلا عنوان',
  'library.sample': 'نموذج',
  'library.found':
    '{count, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}',
  'library.more-than':
    'أكثر من {count, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}',

  'library.search': 'البحث في المواد',
  'library.search.help': 'كيفية البحث',
  'library.search.words': 'يُعثر على الكلمات من أوائلها، في العناوين والنصوص والمصادر والوسوم وأسماء الكتّاب.',
  'library.search.phrase': '«حافلة ليلية»',
  'library.search.phrase-does': 'هذه الكلمات بهذا الترتيب',
  'library.search.tag': 'tag:أنهار',
  'library.search.tag-does': 'تحمل هذا الوسم',
  'library.search.status': 'status:draft',
  'library.search.status-does': 'في هذه المرحلة',
  'library.search.section': 'section:"تقارير مطولة"',
  'library.search.section-does': 'في هذا القسم',
  'library.search.by': 'by:منصور',
  'library.search.by-does': 'باسم هذا الكاتب',
  'library.search.source': 'source:رويترز',
  'library.search.source-does': 'تستشهد بهذا المصدر',
  'library.search.after': 'after:2026-01-31',
  'library.search.after-does': 'عُدّلت في هذا اليوم أو بعده',
  'library.search.before': 'before:2026-02-28',
  'library.search.before-does': 'عُدّلت قبل هذا اليوم',
  'library.search.all-hold': 'ويجب أن تستوفيها المادة كلها.',
  'library.search.completions': 'إكمالات ممكنة',

  'library.filter': 'تصفية القائمة',
  'library.filter.find': 'قسم أو وسم أو مرحلة',
  'library.filter.stage': 'المرحلة',
  'library.filter.section': 'القسم',
  'library.filter.tag': 'الوسم',
  'library.filter.none': 'لا شيء بهذا الاسم.',
  'library.filter.remove': 'إزالة المرشِّح {name}',
  'library.narrowed': 'المرشِّحات',
  'library.clear-filters': 'مسح المرشِّحات',

  'library.sort': 'ترتيب القائمة',
  'library.sort.now': 'الترتيب حسب: {name}، {way}',
  'library.sort.updated': 'التحديث',
  'library.sort.created': 'الإنشاء',
  'library.sort.headline': 'العنوان',
  'library.sort.stage': 'المرحلة',
  'library.sort.embargo': 'حظر النشر',
  'library.sort.way.updated': '{way, select, down {الأحدث أولًا} other {الأقدم أولًا}}',
  'library.sort.way.created': '{way, select, down {الأحدث أولًا} other {الأقدم أولًا}}',
  'library.sort.way.headline': '{way, select, down {من ي إلى أ} other {من أ إلى ي}}',
  'library.sort.way.stage': '{way, select, down {الأبعد مرحلة أولًا} other {المسودات أولًا}}',
  'library.sort.way.embargo': '{way, select, down {الأبعد موعدًا أولًا} other {الأقرب موعدًا أولًا}}',

  'library.due': 'التسليم {when}',
  'library.was-due': 'متأخرة، {when}',
  'library.embargo': 'محظورة النشر حتى {at}',
  'library.embargo-short': 'حظر حتى {when}',
  'library.not-out':
    '{count, plural, zero {لا تغييرات لم تُنشر} one {تغيير واحد لم يُنشر} two {تغييران لم يُنشرا} few {# تغييرات لم تُنشر} many {# تغييرًا لم يُنشر} other {# تغيير لم يُنشر}}',
  'library.held': 'موقوفة لأسباب قانونية',

  'library.open': 'فتح',
  'library.tags': 'الوسوم',
  'library.add-tags': 'إضافة وسوم…',
  'library.remove-tag': 'إزالة وسم…',
  'library.set-stage': 'تغيير المرحلة',
  'library.export': 'تصدير',
  'library.move-to-trash': 'نقل إلى المهملات',
  'library.restore': 'استعادة',
  'library.delete': 'حذف نهائي…',
  'library.empty-the-trash': 'إفراغ المهملات…',

  'library.chosen': 'حُدّد {count, number}',
  'library.chosen-tools': 'المواد المحددة',
  'library.chosen-clear': 'إلغاء التحديد',

  'library.add-tags.title':
    '{count, plural, zero {إضافة وسوم} one {إضافة وسوم إلى المادة} two {إضافة وسوم إلى مادتين} few {إضافة وسوم إلى # مواد} many {إضافة وسوم إلى # مادة} other {إضافة وسوم إلى # مادة}}',
  'library.add-tags.confirm': 'إضافة الوسوم',
  'library.remove-tag.title':
    '{count, plural, zero {إزالة وسم} one {إزالة وسم من المادة} two {إزالة وسم من مادتين} few {إزالة وسم من # مواد} many {إزالة وسم من # مادة} other {إزالة وسم من # مادة}}',
  'library.remove-tag.name': 'الوسم',
  'library.remove-tag.none': 'لا وسوم لإزالتها.',

  'library.change.tagged':
    '{count, plural, zero {لم تتغير أي مادة،} one {صارت مادة واحدة تحمل} two {صارت مادتان تحملان} few {صارت # مواد تحمل} many {صارت # مادة تحمل} other {صارت # مادة تحمل}} {tags, plural, zero {الوسوم {names}} one {الوسم «{names}»} two {الوسمين {names}} few {الوسوم {names}} many {الوسوم {names}} other {الوسوم {names}}}.',
  'library.change.untagged':
    'أُزيل الوسم «{name}» من {count, plural, zero {لا مواد} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}.',
  'library.change.stage':
    '{count, plural, zero {لم تتغير أي مادة:} one {صارت مادة واحدة في مرحلة} two {صارت مادتان في مرحلة} few {صارت # مواد في مرحلة} many {صارت # مادة في مرحلة} other {صارت # مادة في مرحلة}} «{stage}».',
  'library.trashed':
    '{count, plural, zero {لم تُنقل أي مادة} one {نُقلت مادة واحدة} two {نُقلت مادتان} few {نُقلت # مواد} many {نُقلت # مادة} other {نُقلت # مادة}} إلى المهملات.',
  'library.restored':
    '{count, plural, zero {لم تعد أي مادة} one {عادت مادة واحدة} two {عادت مادتان} few {عادت # مواد} many {عادت # مادة} other {عادت # مادة}} إلى المكتبة.',

  'site.done':
    'في الموقع بالمجلد {path} {stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}؛ {written, plural, zero {ولم يتغير شيء} one {وكُتب ملف واحد} two {وكُتب ملفان} few {وكُتبت # ملفات} many {وكُتب # ملفًا} other {وكُتب # ملف}}.',
  'site.running': 'تجري كتابة الموقع…',
  'site.progress': '{done, number} من {total, number}',
  'site.stop': 'إيقاف',
  'site.stopped':
    'أُوقف التصدير. {written, plural, zero {لم يُكتب أي ملف.} one {كُتب ملف واحد.} two {كُتب ملفان.} few {كُتبت # ملفات.} many {كُتب # ملفًا.} other {كُتب # ملف.}} ويُستأنف من هناك في المرة القادمة.',
  'site.removed':
    '{count, plural, zero {لم يُزل أي ملف.} one {أُزيل ملف واحد.} two {أُزيل ملفان.} few {أُزيلت # ملفات.} many {أُزيل # ملفًا.} other {أُزيل # ملف.}}',
  'site.missing':
    '{count, plural, zero {لم تُترك أي صورة.} one {تُرك موضع صورة واحدة بلا ملف.} two {تُرك موضعا صورتين بلا ملف.} few {تُركت مواضع # صور بلا ملفات.} many {تُركت مواضع # صورة بلا ملفات.} other {تُركت مواضع # صورة بلا ملفات.}}',
  'site.failed':
    '{count, plural, zero {كُتبت المواد كلها.} one {تعذّرت كتابة مادة واحدة.} two {تعذّرت كتابة مادتين.} few {تعذّرت كتابة # مواد.} many {تعذّرت كتابة # مادة.} other {تعذّرت كتابة # مادة.}} {why}',
  'site.disputed':
    '{count, plural, zero {لا مواد خارج الموقع بسبب تعارضات.} one {في مادة واحدة تعارضات مفتوحة، فتبقى خارج الموقع.} two {في مادتين تعارضات مفتوحة، فتبقيان خارج الموقع.} few {في # مواد تعارضات مفتوحة، فتبقى خارج الموقع.} many {في # مادة تعارضات مفتوحة، فتبقى خارج الموقع.} other {في # مادة تعارضات مفتوحة، فتبقى خارج الموقع.}}',
  'site.disputed.open':
    '{count, plural, zero {لا شيء لفتحه} one {فتحها} two {فتح أولاهما} few {فتح أولاها} many {فتح أولاها} other {فتح أولاها}}',
  'site.no-address': 'تحتاج الموجزات وخرائط الموقع إلى عنوان الموقع، وهو في الإعدادات.',
  'library.exported':
    '{count, plural, zero {لم تُصدَّر أي مادة} one {صُدّرت مادة واحدة} two {صُدّرت مادتان} few {صُدّرت # مواد} many {صُدّرت # مادة} other {صُدّرت # مادة}} إلى {path}.',
  'library.exported-without':
    '{count, plural, zero {لم تُستبعد أي صورة.} one {استُبعدت صورة واحدة مفقودة.} two {استُبعدت صورتان مفقودتان.} few {استُبعدت # صور مفقودة.} many {استُبعدت # صورة مفقودة.} other {استُبعدت # صورة مفقودة.}}',
  'library.exported-failed':
    '{count, plural, zero {صُدّرت كل المواد. {why}} one {لم تُصدَّر مادة واحدة: {why}} two {لم تُصدَّر مادتان. أولاهما: {why}} few {لم تُصدَّر # مواد. أولاها: {why}} many {لم تُصدَّر # مادة. أولاها: {why}} other {لم تُصدَّر # مادة. أولاها: {why}}}',

  'library.delete.title':
    '{count, plural, zero {لا مواد للحذف} one {هل تُحذف هذه المادة نهائيًا؟} two {هل تُحذف مادتان نهائيًا؟} few {هل تُحذف # مواد نهائيًا؟} many {هل تُحذف # مادة نهائيًا؟} other {هل تُحذف # مادة نهائيًا؟}}',
  'library.delete.all': 'هل تُفرغ المهملات؟',
  'library.delete.what':
    '{count, plural, zero {لا تُزال أي مادة} one {تُزال مادة واحدة مع سجلها} two {تُزال مادتان مع سجليهما} few {تُزال # مواد مع سجلاتها} many {تُزال # مادة مع سجلاتها} other {تُزال # مادة مع سجلاتها}}. ولا يمكن التراجع عن ذلك.',
  'library.delete.elsewhere': 'تُزال من هذا الحاسوب. وقد تبقى نسخ على حواسيب الزملاء وفي المجلد المشترك.',
  'library.delete.held':
    '{count, plural, zero {لا مواد موقوفة لأسباب قانونية.} one {مادة واحدة موقوفة لأسباب قانونية وتبقى في المهملات.} two {مادتان موقوفتان لأسباب قانونية وتبقيان في المهملات.} few {# مواد موقوفة لأسباب قانونية وتبقى في المهملات.} many {# مادة موقوفة لأسباب قانونية وتبقى في المهملات.} other {# مادة موقوفة لأسباب قانونية وتبقى في المهملات.}}',
  'library.delete.nothing': 'لا يمكن حذف الموقوف لأسباب قانونية. ارفع الإيقاف في المادة أولًا.',
  'library.delete.confirm': 'حذف نهائي',
  'library.delete.keep':
    '{count, plural, zero {إبقاء} one {إبقاؤها} two {إبقاؤهما} few {إبقاؤها} many {إبقاؤها} other {إبقاؤها}}',
  'library.deleted':
    '{removed, plural, zero {لم يُزل شيء.} one {أُزيلت مادة واحدة نهائيًا.} two {أُزيلت مادتان نهائيًا.} few {أُزيلت # مواد نهائيًا.} many {أُزيلت # مادة نهائيًا.} other {أُزيلت # مادة نهائيًا.}}{held, plural, zero {} one { وبقيت مادة موقوفة لأسباب قانونية.} two { وبقيت مادتان موقوفتان لأسباب قانونية.} few { وبقيت # مواد موقوفة لأسباب قانونية.} many { وبقيت # مادة موقوفة لأسباب قانونية.} other { وبقيت # مادة موقوفة لأسباب قانونية.}}',

  'library.work':
    '{work, select, acting {جارٍ التعديل} exporting {جارٍ التصدير} emptying {جارٍ الحذف} other {جارٍ العمل}} {done, number} من {total, number}…',

  'library.empty': 'لا مواد بعد',
  'library.empty-hint': 'ابدأ مادة، أو أفلت ملفًا هنا.',
  'library.sample-open': 'فتح المادة النموذجية',
  'library.empty-view': 'لا شيء هنا الآن',
  'library.empty-view-hint': 'تظهر المواد هنا حين تبلغ هذه المرحلة.',
  'library.empty-filter-hint': 'لا مادة تستوفي كل هذه المرشِّحات.',
  'library.no-match': 'لا مادة تطابق «{text}»',
  'library.no-match-hint': 'يبحث Stet في العناوين والنصوص والمصادر والوسوم وأسماء الكتّاب. جرّب كلمات أقل.',
  'library.no-match-narrow': 'والمرشِّحات مفعّلة أيضًا. امسحها لتبحث في كل المواد.',
  'library.empty-trash': 'المهملات فارغة',
  'library.empty-trash-hint': 'تبقى المواد التي تتخلص منها هنا إلى أن تستعيدها.',

  'when.minutes': '{n} د',
  'when.hours': '{n} س',
} as const satisfies Record<keyof typeof english, string>
