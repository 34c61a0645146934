import type { sources as english } from '../en/sources'

/** Who confidential sources are, what backs a source, and the fields that a type of source has. */
export const sources = {
  'sources.terms.none-help': 'لم يُتفق على شيء، أو لم تكن حاجة إلى اتفاق.',
  'sources.terms.on-the-record-help': 'يجوز الاقتباس عنه مع ذكر اسمه.',
  'sources.terms.background-help': 'يجوز استعمال ما قاله بلا اسم، وبالوصف المتفق عليه وحده.',
  'sources.terms.not-for-attribution-help': 'يجوز استعمال ما قاله، من دون تسمية قائله أو وصفه.',

  'sources.field.title':
    '{type, select, legal_case {القضية} interview {موضوعها} event {موضوعه} own_observation {ما شوهد أو سُمع} post {نصه} other {العنوان}}',
  'sources.field.authors':
    '{type, select, interview {من أُجريت معه المقابلة} event {المتحدثون} personal_communication {صاحب التصريح} post {ناشر المنشور} broadcast {معدّو البث} own_observation {من شاهد} legal_case {من قدّمه} other {الكتّاب}}',
  'sources.field.publisher':
    '{type, select, interview {جهته} event {الجهة المنظمة} personal_communication {باسم من} document {مصدر الوثيقة} dataset {من نشرها} post {المنصة} broadcast {المحطة أو البرنامج} other {الناشر}}',
  'sources.field.date':
    '{type, select, interview {متى} event {متى} own_observation {متى} legal_case {تاريخ الإيداع} other {التاريخ}}',
  'sources.field.medium': '{type, select, interview {كيف} other {الصيغة}}',
  'sources.field.medium-hint': '{type, select, interview {وجهًا لوجه، بالهاتف} other {بالبريد الإلكتروني، على ورق}}',
  'sources.field.place': 'أين',
  'sources.field.court': 'المحكمة',
  'sources.field.number': '{type, select, legal_case {رقم القضية} other {الرقم}}',
  'sources.field.series': 'الجدول أو السلسلة',
  'sources.field.url': 'الرابط',
  'sources.field.accessed': 'تاريخ الاطلاع',
  'sources.field.archiveUrl': 'نسخة مؤرشفة',
  'sources.field.note': 'ملاحظة',
  'sources.field.more': 'تفاصيل واردة من غير Stet',
  'sources.field.contact': 'الهاتف أو العنوان',
  'sources.field.reach': 'طريقة الوصول إليه',
  'sources.field.evidence': 'الأدلة',
  'sources.today': 'اليوم',
  'sources.more-fields': 'حقول أخرى',

  'sources.identity.help': 'لا تدخل أي مادة أو تصدير أو بحث أو نسخة احتياطية. وإذا فُقد هذا الحاسوب فُقدت معه.',
  'sources.identity.name': 'الاسم',
  'sources.identity.reach-help': 'من يتصل، ومتى، وبأي وسيلة آمنة.',
  'sources.identity.notes': 'ملاحظات',
  'sources.identity.known-to': 'من يعرفها',
  'sources.identity.known-to-help': 'المحرر الذي يُسأل عنها. ويُحفظ اسمه في المادة.',
  'sources.identity.moves': 'الحفظ يُخرج من المادة كل ما يدل على المصدر ويبقيه هنا.',
  'sources.identity.elsewhere':
    '{known, select, no {هوية هذا المصدر ليست على هذا الحاسوب.} other {هوية هذا المصدر ليست على هذا الحاسوب. يعرفها {name}.}}',
  'sources.identity.here':
    '{known, select, no {تبقى الهوية على هذا الحاسوب} other {تبقى الهوية على هذا الحاسوب، ويعرفها {name}}}',
  'sources.identity.not-here':
    '{known, select, no {الهوية ليست على هذا الحاسوب} other {الهوية ليست على هذا الحاسوب، ويعرفها {name}}}',
  'sources.identity.unreadable': 'تعذّرت قراءة هوية هذا المصدر: {reason}',

  'sources.public.title': 'ماذا يصبح جزءًا من المادة؟',
  'sources.public.help': 'ما لا تحدده يبقى على هذا الحاسوب.',
  'sources.public.field': '{field}: {value}',
  'sources.public.evidence':
    '{count, plural, zero {لا أدلة} one {الأدلة (دليل واحد)} two {الأدلة (دليلان)} few {الأدلة (# أدلة)} many {الأدلة (# دليلًا)} other {الأدلة (# دليل)}}',

  'sources.named':
    '{total, plural, zero {لا يُذكر هذا المصدر بالاسم في {places} من هذه المادة.} one {ما زال هذا المصدر مذكورًا بالاسم في {places} من هذه المادة.} two {ما زال هذا المصدر مذكورًا بالاسم في {places} من هذه المادة.} few {ما زال هذا المصدر مذكورًا بالاسم في {places} من هذه المادة.} many {ما زال هذا المصدر مذكورًا بالاسم في {places} من هذه المادة.} other {ما زال هذا المصدر مذكورًا بالاسم في {places} من هذه المادة.}}',
  'sources.named.versions':
    '{count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختين} few {# نسخ} many {# نسخة} other {# نسخة}}',
  'sources.named.backups':
    '{count, plural, zero {لا نسخ احتياطية} one {نسخة احتياطية واحدة} two {نسختين احتياطيتين} few {# نسخ احتياطية} many {# نسخة احتياطية} other {# نسخة احتياطية}}',
  'sources.named.both': '{versions} و{backups}',
  'sources.named.none': 'لا تذكر أي نسخة أو نسخة احتياطية أو هيئة تحرير معروفة هنا هذا المصدر بالاسم.',
  'sources.named.title': 'أين ما زال هذا المصدر مذكورًا بالاسم',
  'sources.named.line-elsewhere': 'ما زال مذكورًا بالاسم خارج هذا الحاسوب…',
  'sources.named.line-inside': 'ما زال مذكورًا بالاسم على هذا الحاسوب…',
  'sources.named.elsewhere': 'مذكور بالاسم خارج هذا الحاسوب',
  'sources.named.inside': 'مذكور بالاسم على هذا الحاسوب',
  'sources.named.desk':
    'هيئة التحرير «{desk}»: {count, plural, zero {لا تذكر أي نسخة من «{title}» في مجلدها هذا المصدر بالاسم.} one {تذكر نسخة واحدة من «{title}» في مجلدها هذا المصدر بالاسم منذ {when}.} two {تذكر نسختان من «{title}» في مجلدها هذا المصدر بالاسم منذ {when}.} few {تذكر # نسخ من «{title}» في مجلدها هذا المصدر بالاسم منذ {when}.} many {تذكر # نسخة من «{title}» في مجلدها هذا المصدر بالاسم منذ {when}.} other {تذكر # نسخة من «{title}» في مجلدها هذا المصدر بالاسم منذ {when}.}}',
  'sources.named.files':
    '{count, plural, zero {لا ملفات تدعمه هناك.} one {وهناك أيضًا ملف يدعمه.} two {وهناك أيضًا ملفان يدعمانه.} few {وهناك أيضًا # ملفات تدعمه.} many {وهناك أيضًا # ملفًا يدعمه.} other {وهناك أيضًا # ملف يدعمه.}}',
  'sources.named.have': 'من كتب نسخة كهذه أو تابع الكتابة عليها، فالاسم لديه: {names}.',
  'sources.named.may': 'وقد يكون لدى آخرين في هيئة التحرير: {names}.',
  'sources.named.may-anybody': 'وقد يكون لدى كل من انضم إلى هيئة التحرير.',
  'sources.named.published': 'نُشرت «{title}» وفيها الاسم في {when}، وقد يكون لدى القراء.',
  'sources.named.elsewhere-help':
    'لا يُسترد شيء من هيئة التحرير: فمن لديه نسخة يعيدها إلى المجلد إن فُقدت منه. اطلب ممن لديهم الاسم أن يحتفظوا به لأنفسهم. ما تجري مشاركته من الآن فصاعدًا لا يحمل الاسم، ولا تصل أي نسخة تحمله إلى هيئة تحرير جديدة في مجلد آخر.',
  'sources.named.unknown': 'الملفات المرسلة وعمليات التصدير والنسخ التي أنشأتها برامج أخرى غير معروفة هنا.',
  'sources.named.close': 'إغلاق',
  'sources.named.help':
    'لا يُعاد كتابة النسخ أبدًا، وأي نسخة احتياطية جديدة ستضمها أيضًا. تبقى على هذا الحاسوب حتى تُحذف المادة من المهملات نهائيًا.',
  'sources.named.help-backups':
    'تزول النسخ الاحتياطية القديمة شيئًا فشيئًا مع إنشاء غيرها، وتزول فورًا حين تُحذف المادة من المهملات نهائيًا.',

  'sources.evidence.help': 'للمحررين والمحامين. لا تُصدَّر أبدًا.',
  'sources.evidence.help-private': 'تبقى على هذا الحاسوب مع الهوية.',
  'sources.evidence.excerpt': 'المقتطف {number}',
  'sources.evidence.file': 'الملف: {name}',
  'sources.evidence.unnamed': 'المقتطف {number}',
  'sources.evidence.add-excerpt': 'إضافة مقتطف',
  'sources.evidence.attach': 'إرفاق ملف…',
  'sources.evidence.drop': 'يمكن أيضًا إفلات نصوص وملفات هنا.',
  'sources.evidence.save': 'حفظ نسخة من {name}',
  'sources.evidence.saved': 'حُفظت نسخة من الملف.',
  'sources.evidence.show': 'إظهارها',
  'sources.evidence.remove': 'إزالة {name}',
  'sources.evidence.no-path': 'هذا الملف ليس محفوظًا على هذا الحاسوب. احفظه أولًا ثم أرفقه.',
  'sources.evidence.kb': '{size, number} كيلوبايت',
  'sources.evidence.mb': '{size, number} ميغابايت',
  'sources.evidence.added': 'أُضيف إلى أدلة «{title}».',

  'sources.row.evidence':
    '{count, plural, zero {لا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}}',
  'sources.row.where':
    '{count, plural, zero {بلا فقرات} one {الفقرة {places}} two {الفقرتان {places}} few {الفقرات {places}} many {الفقرات {places}} other {الفقرات {places}}}',
  'sources.row.more': 'المزيد عن «{title}»',
  'sources.row.cite': 'الاستشهاد به هنا',
  'sources.row.next': 'إظهار الاستشهاد التالي به',
  'sources.row.edit': 'تحرير…',
  'sources.row.duplicate': 'إنشاء نسخة منه',
  'sources.row.merge': 'دمجه في',
  'sources.row.excerpt': 'إضافة الكلمات المحددة إلى الأدلة',
  'sources.row.remove': 'إزالة…',
  'sources.row.no-caret': 'ضع المؤشر أولًا في موضع الاستشهاد من النص.',
  'sources.row.duplicated': 'أُنشئت نسخة من «{title}».',
  'sources.row.merged': '«{title}» يحل الآن محل المصدرين.',
} as const satisfies Record<keyof typeof english, string>
