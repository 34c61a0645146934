import type { tagging as english } from '../en/tagging'

/** Tags that are proposed for a story, the vocabulary, and tags that look alike. */
export const tagging = {
  'tags.group.topic': 'موضوعات',
  'tags.group.place': 'أماكن',
  'tags.group.person': 'أشخاص',
  'tags.group.organisation': 'جهات ومنظمات',
  'tags.group.free': 'وسوم حرة',

  'tagging.suggest': 'اقتراح وسوم',
  'tagging.reading': 'جارٍ قراءة المادة…',
  'tagging.none': 'لا وسوم أخرى تُقترح لهذا النص.',
  'tagging.found':
    '{count, plural, zero {لم يُقترح أي وسم} one {اقتُرح وسم واحد} two {اقتُرح وسمان} few {اقتُرحت # وسوم} many {اقتُرح # وسمًا} other {اقتُرح # وسم}}',
  'tagging.help': 'Enter للقبول، Delete للتجاهل، الأسهم للتنقل. ولا يصير أي منها وسمًا للمادة حتى تقبله.',
  'tagging.imported': 'عُثر عليه في النص المستورد',
  'tagging.reason.text':
    'ورد في النص {times, plural, zero {بلا تكرار} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}: {forms}',
  'tagging.reason.other':
    'ورد اسم آخر له في النص {times, plural, zero {بلا تكرار} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}: {forms}',
  'tagging.reason.name':
    'اسم ورد في النص {times, plural, zero {بلا تكرار} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}',
  'tagging.reason.stories':
    '{stories, plural, zero {لا تحمله مواد مشابهة} one {تحمله مادة مشابهة واحدة} two {تحمله مادتان مشابهتان} few {تحمله # مواد مشابهة} many {تحمله # مادة مشابهة} other {تحمله # مادة مشابهة}}',

  'vocabulary.title': 'المصطلحات',
  'vocabulary.about':
    'المصطلحات التي تُعرض وسومًا ويُبحث عنها في النصوص، مع أسمائها الأخرى. ويُتراجع عن كل تعديل من الإشعار الذي يخبر به.',
  'vocabulary.find': 'البحث عن مصطلح أو اسم آخر أو رمز',
  'vocabulary.count':
    '{count, plural, zero {لا مصطلحات} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحًا} other {# مصطلح}}',
  'vocabulary.first': 'أول المصطلحات: {shown, number} من {count, number}. اكتب للعثور على غيرها.',
  'vocabulary.no-match': 'لا مصطلح يطابق «{text}».',
  'vocabulary.terms': 'المصطلحات',
  'vocabulary.import': 'استيراد…',
  'vocabulary.importing': 'جارٍ قراءة المصطلحات… {done, number, percent}',
  'vocabulary.imported':
    'استُورد من «{name}»: {terms, plural, zero {لا مصطلحات} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحًا} other {# مصطلح}}{left, plural, =0 {.} zero {.} one {، وتُرك واحد بلا اسم أو لم يعد مستخدمًا.} two {، وتُرك اثنان بلا اسم أو لم يعودا مستخدمين.} few {، وتُركت # بلا أسماء أو لم تعد مستخدمة.} many {، وتُرك # بلا أسماء أو لم تعد مستخدمة.} other {، وتُرك # بلا أسماء أو لم تعد مستخدمة.}}',
  'vocabulary.imports': 'قوائم المصطلحات المستوردة',
  'vocabulary.import-facts':
    '{terms, plural, zero {لا مصطلحات} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحًا} other {# مصطلح}}، استُوردت {at}',
  'vocabulary.released': 'إصدار {released}',
  'vocabulary.licence': 'الترخيص: {licence}',
  'vocabulary.remove-import': 'إزالة قائمة المصطلحات {name}',
  'vocabulary.removed-import': 'أُزيلت قائمة المصطلحات «{name}». وتبقى الوسوم التي تحملها المواد.',
  'vocabulary.add': 'مصطلح جديد…',
  'vocabulary.own': 'لكم',
  'vocabulary.new-title': 'مصطلح جديد',
  'vocabulary.edit-title': 'تحرير المصطلح',
  'vocabulary.name': 'الاسم',
  'vocabulary.group': 'المجموعة',
  'vocabulary.english': 'الاسم بالإنجليزية',
  'vocabulary.arabic': 'الاسم بالعربية',
  'vocabulary.other-names': 'أسماء أخرى',
  'vocabulary.other-names-help': 'اسم في كل سطر، بأي لغة.',
  'vocabulary.parents': 'يتبع',
  'vocabulary.parents-help': 'أسماء مصطلحات أخرى، اسم في كل سطر: رياضة، أوروبا.',
  'vocabulary.code': 'الرمز',
  'vocabulary.save': 'حفظ',
  'vocabulary.remove': 'إزالة من المصطلحات',
  'vocabulary.saved': 'حُفظ «{name}» في المصطلحات.',
  'vocabulary.removed': 'أُزيل «{name}» من المصطلحات. ويبقى في المواد التي تحمله.',
  'vocabulary.unfit': 'لا بد في الاسم من حرف أو رقم.',
  'vocabulary.exists': '«{name}» في المصطلحات من قبل.',
  'vocabulary.no-parent': 'لا مصطلح اسمه «{name}».',
  'vocabulary.dialog': 'استيراد مصطلحات',
  'vocabulary.files': 'قوائم مصطلحات (JSON وCSV)',

  'everywhere.tags.alike.spelling': 'مثل «{name}» بكتابة أخرى',
  'everywhere.tags.alike.plural': 'جمع «{name}» أو مفرده',
  'everywhere.tags.alike.synonym': 'اسم آخر لـ«{name}»',
  'everywhere.tags.alike.letter': 'يشبه «{name}»',
  'everywhere.tags.alike-keys': 'وحيث يشبه وسم غيره: M لدمجهما، وN إن لم يكونا واحدًا.',
  'everywhere.tags.apart': 'ليسا واحدًا',
  'everywhere.tags.apart-from': '{name} و{other} ليسا واحدًا',
  'everywhere.tags.apart-done': 'لن يُعرض دمج «{name}» و«{other}» مرة أخرى.',
} as const satisfies Record<keyof typeof english, string>
