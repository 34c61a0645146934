import type { care as english } from '../en/care'

/** What keeps stories safe: not saved, damaged, recovered, read-only, backups. */
export const care = {
  'care.unsaved.title': 'لم تُحفظ',
  'care.unsaved.keeps-trying': 'يواصل Stet المحاولة ما دامت النافذة مفتوحة.',
  'care.unsaved.try': 'إعادة المحاولة الآن',
  'care.unsaved.copy': 'نسخ النص',
  'care.unsaved.save-copy': 'حفظ نسخة…',
  'care.unsaved.copy-saved': 'حُفظت نسخة في {path}. والملف المجاور لها ذو اللاحقة ‎.stet.json‎ يضم كل ما عدا النص.',

  'care.damaged.title': 'تتعذر قراءة هذه المادة',
  'care.damaged.body': 'نسختها المخزنة تالفة، فلا يفتحها Stet وقد تركها كما هي. أما سائر المواد فعلى حالها.',
  'care.damaged.good': 'أحدث نسخة يمكن قراءتها تعود إلى {at}. وما كُتب بعد ذلك ليس فيها.',
  'care.damaged.none': 'لا نسخة سابقة منها يمكن قراءتها على هذا الحاسوب. وقد تكون في نسخة احتياطية أقدم.',
  'care.damaged.open': 'فتح تلك النسخة',
  'care.damaged.opened': 'المادة الآن كما كانت في {at}.',
  'care.damaged.backups': 'عرض النسخ الاحتياطية',
  'care.damaged.looking': 'جارٍ البحث عن نسخة يمكن قراءتها…',

  'care.recovered.title': 'استُعيدت مكتبتك من نسخة احتياطية',
  'care.recovered.body': 'تعذّر فتحها، ففتح Stet بدلًا منها النسخة الاحتياطية المؤرخة في {at}.',
  'care.recovered.saved':
    '{saved, plural, zero {لم يمكن استخراج شيء أحدث من الملف التالف، فقد تنقص تعديلات أُجريت بعد ذلك الوقت.} one {أمكن استخراج مادة واحدة أحدث من الملف التالف، وهي كما تركتها. وقد تنقص تعديلات أخرى أُجريت بعد ذلك الوقت.} two {أمكن استخراج مادتين أحدث من الملف التالف، وهما كما تركتهما. وقد تنقص تعديلات أخرى أُجريت بعد ذلك الوقت.} few {أمكن استخراج # مواد أحدث من الملف التالف، وهي كما تركتها. وقد تنقص تعديلات أخرى أُجريت بعد ذلك الوقت.} many {أمكن استخراج # مادة أحدث من الملف التالف، وهي كما تركتها. وقد تنقص تعديلات أخرى أُجريت بعد ذلك الوقت.} other {أمكن استخراج # مادة أحدث من الملف التالف، وهي كما تركتها. وقد تنقص تعديلات أخرى أُجريت بعد ذلك الوقت.}}',
  'care.recovered.aside': 'ما تعذّرت قراءته محفوظ جانبًا كما هو في',
  'care.recovered.show': 'إظهار في المجلد',
  'care.recovered.done': 'متابعة الكتابة',

  'care.last.title': 'استُعيدت مكتبتك في {on}',
  'care.last.show': 'إظهار ما حُفظ جانبًا',

  'care.private.title': 'نُحّيت البيانات الخاصة جانبًا',
  'care.private.body':
    'تعذّر على Stet قراءة ما يحفظه بمعزل عن المواد: هويات المصادر السرية، والنصوص كما وردت. ولم يمس ذلك موادك.',

  'care.read-only.asked': 'فُتحت هذه المكتبة للقراءة فقط، فلا يمكن تعديل شيء هنا.',
  'care.read-only.busy':
    'نافذة أخرى من Stet تستخدم هذه المكتبة، فلا يمكنك هنا إلا القراءة. أغلق الأخرى ثم شغّل Stet من جديد.',
  'care.read-only.not-writable':
    'لا يُسمح لبرنامج Stet بالكتابة في مجلد هذه المكتبة، فلا يمكنك إلا القراءة. اسمح بذلك في أذونات المجلد أو انسخ المكتبة إلى قرص قابل للكتابة، ثم شغّل Stet من جديد.',
  'care.read-only.disk-full': 'امتلأ قرص هذه المكتبة، فلا يمكنك إلا القراءة. أفرغ بعض المساحة ثم شغّل Stet من جديد.',

  'care.backups.title': 'النسخ الاحتياطية',
  'care.backups.body':
    'ينسخ Stet المكتبة كلها أثناء عملك ويتحقق من كل نسخة. ويحتفظ بآخر ست نسخ، واحدة كل عشر دقائق، ثم بواحدة كل ساعة ليوم كامل، وبواحدة كل يوم لشهر كامل.',
  'care.backups.where': 'وهي على هذا الحاسوب في',
  'care.backups.show': 'إظهار في المجلد',
  'care.backups.now': 'إنشاء نسخة احتياطية الآن',
  'care.backups.running': 'جارٍ إنشاء النسخة الاحتياطية…',
  'care.backups.done': 'أُنشئت النسخة الاحتياطية.',
  'care.backups.empty': 'لا نسخ احتياطية بعد. تُنشأ الأولى بعد عشر دقائق من العمل.',
  'care.backups.at': 'أُنشئت في',
  'care.backups.kind': 'السبب',
  'care.backups.size': 'الحجم',
  'care.backups.regular': 'أثناء عملك',
  'care.backups.migration': 'قبل أن يغيّر Stet صيغة المكتبة',
  'care.backups.emptied': 'بعد إفراغ المهملات',
  'care.backups.asked': 'بطلب منك',
  'care.backups.close': 'إغلاق',
} as const satisfies Record<keyof typeof english, string>
