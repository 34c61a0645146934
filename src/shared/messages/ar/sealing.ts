import type { sealing as english } from '../en/sealing'

/** Encrypted desks: passphrases and recovery codes. */
export const sealing = {
  'sealed.found': 'تتشارك هيئة تحرير مشفّرة موادها عبر هذا المجلد.',
  'sealed.mark': 'مشفّرة',
  'sealed.passphrase': 'عبارة المرور',
  'sealed.again': 'عبارة المرور مرة أخرى',
  'sealed.show': 'إظهار عبارة المرور',
  'sealed.hide': 'إخفاء عبارة المرور',
  'sealed.code': 'رمز الاسترداد',
  'sealed.code-help':
    'سبع مجموعات، في كل منها أربعة حروف وأرقام؛ لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للمسافات والواصلات.',
  'sealed.use-code': 'استعمال رمز الاسترداد بدلًا منها',
  'sealed.use-passphrase': 'استعمال عبارة المرور بدلًا منه',
  'sealed.differ': 'عبارتا المرور غير متطابقتين.',
  'sealed.keeps': 'يتذكرها مخزن المفاتيح في هذا الحاسوب.',
  'sealed.keeps-not':
    'ليس في هذا الحاسوب مخزن مفاتيح يستطيع Stet استعماله، كسلسلة مفاتيح أو محفظة، فيسألك Stet عن عبارة المرور كلما بدأ.',

  'sealed.encrypt': 'تشفير هيئة التحرير هذه',
  'sealed.encrypt-help': 'لا يقرأ موادها إلا من لديه عبارة المرور، لا من يحمل المجلد.',
  'sealed.choose-help': '12 حرفًا على الأقل؛ وأربع كلمات أو خمس تفي بالغرض. يحتاج إليها كل من ينضم.',
  'sealed.means': 'ما يعنيه ذلك',
  'sealed.means.host': 'من يستضيف المجلد يرى عدد الملفات وأحجامها ومتى وصلت وممن، ولا يرى كلمة ولا اسمًا ولا صورة.',
  'sealed.means.lost':
    'إذا نُسيت عبارة المرور وضاع رمز الاسترداد فلن يستطيع أحد الانضمام بعد ذلك، ولا يستطيع صانعو Stet المساعدة.',
  'sealed.means.pages': 'لا توضع في المجلد صفحات تقرؤها المواقع والبرامج الأخرى.',

  'sealed.code.title': 'احفظ رمز الاسترداد',
  'sealed.code.what': 'يفتح «{name}» إذا نُسيت عبارة المرور. يظهر هذه المرة فقط، ولا يحتفظ Stet بنسخة منه.',
  'sealed.code.where': 'احفظه حيث لا يجده إلا أهل هيئة التحرير، لا في مجلدها أبدًا.',
  'sealed.code.copy': 'نسخ',
  'sealed.code.copied': 'نُسخ رمز الاسترداد.',
  'sealed.code.print': 'طباعة…',
  'sealed.code.save': 'حفظ في ملف…',
  'sealed.code.saved': 'حُفظ رمز الاسترداد.',
  'sealed.code.kept': 'حفظته',
  'sealed.code.first': 'احفظ الرمز أولًا، ثم حدّد «حفظته».',
  'sealed.code.go-on': 'متابعة',
  'sealed.paper.title': 'رمز استرداد «{name}»',
  'sealed.paper.what':
    'يفتح هيئة التحرير المشفّرة هذه في Stet إذا نُسيت عبارة المرور: اختر «الانضمام إلى هيئة تحرير…»، ثم مجلدها، ثم «استعمال رمز الاسترداد بدلًا منها».',
  'sealed.paper.where': 'احفظه حيث لا يجده إلا أهل هيئة التحرير. من لديه الرمز والمجلد يستطيع قراءة كل شيء.',

  'sealed.locked': 'مقفلة',
  'sealed.unlock': 'فتح القفل…',
  'sealed.unlock.title': 'فتح قفل «{name}»',
  'sealed.unlock.what': 'مواد هيئة التحرير هذه هنا، ويمكنك الكتابة. لا يدخل شيء ولا يخرج شيء حتى يُفتح قفلها.',
  'sealed.unlock.confirm': 'فتح القفل',
  'sealed.unlock.working': 'جارٍ فتح القفل…',

  'sealed.change': 'تغيير عبارة المرور…',
  'sealed.change.title': 'تغيير عبارة مرور «{name}»',
  'sealed.change.present': 'عبارة المرور الحالية',
  'sealed.change.new': 'عبارة المرور الجديدة',
  'sealed.change.code': 'تحصل معها على رمز استرداد جديد. أما الرمز المحفوظ من قبل فلا يفتح هيئة التحرير بعد ذلك.',
  'sealed.change.old':
    'لا يُبعد هذا أحدًا: من لديه نسخة قديمة من المجلد وعبارة المرور القديمة أو رمزها يستطيع قراءة كل ما فيه، وما يُكتب لاحقًا أيضًا. لإبعاد أحدهم، أنشئ هيئة تحرير جديدة.',
  'sealed.change.confirm': 'تغيير',
  'sealed.change.working': 'جارٍ التغيير…',
  'sealed.change.done': 'تُفتح «{name}» من الآن بعبارة المرور الجديدة.',
} as const satisfies Record<keyof typeof english, string>
