import type { app as english } from '../en/app'

/** The window as a whole: title bar, panes, status bar, and what stands over them. */
export const app = {
  'app.name': 'Stet',
  'app.comma': '،',
  'app.semicolon': '؛',
  'app.quoted': '«{text}»',
  'app.window-title': '{title} – Stet',
  'app.notices': 'إشعارات',
  'app.dismiss': 'إغلاق الإشعار',
  'app.cancel': 'إلغاء',
  'app.undo': 'تراجع',
  'app.nothing-changed': 'لم تحتج أي مادة إلى تعديل.',
  'app.try-again': 'إعادة المحاولة',
  'app.copied': 'نُسخ النص. الصقه في أي مكان لتحتفظ به.',

  'stage.draft': 'مسودة',
  'stage.in-review': 'قيد المراجعة',
  'stage.published': 'منشورة',
  'stage.killed': 'ملغاة',
  'stage.withdrawn': 'مسحوبة',

  'title.bar': 'حالة المادة',
  'title.due': 'التسليم {when}',
  'title.assigned': 'المحرر {name}',
  'title.in-trash': 'في المهملات',
  'title.restore': 'استعادة',
  'title.send-to-review': 'إرسال للمراجعة',
  'title.back-to-draft': 'إعادة إلى المسودات',
  'title.publish': 'وضع علامة «منشورة»',
  'title.library': 'المكتبة',
  'title.inspector': 'لوحة التفاصيل',

  'publish.title': 'هل توضع على هذه المادة علامة «منشورة»؟',
  'publish.body':
    'يُضبط وقت نشرها على الآن، وتُحفظ هذه النسخة على أنها التي نُشرت. لا يرسلها Stet إلى أي مكان: التصدير متروك لك.',
  'publish.title-again': 'هل توضع على التعديلات علامة «منشورة»؟',
  'publish.body-again':
    'يُضبط وقت تحديثها على الآن، وتحل هذه النسخة محل المنشورة. لا يرسلها Stet إلى أي مكان: التصدير متروك لك.',
  'publish.placeholders':
    '{count, plural, zero {لا مواضع للاستكمال في المادة.} one {بقي في المادة موضع واحد للاستكمال.} two {بقي في المادة موضعان للاستكمال.} few {بقيت في المادة # مواضع للاستكمال.} many {بقي في المادة # موضعًا للاستكمال.} other {بقي في المادة # موضع للاستكمال.}}',
  'publish.confirm': 'وضع علامة «منشورة»',
  'publish.done': 'وُضعت علامة «منشورة».',

  'panes.library-width': 'عرض المكتبة',
  'panes.inspector-width': 'عرض لوحة التفاصيل',

  'status.bar': 'شريط الحالة',
  'status.saved': 'محفوظة',
  'status.saving': 'جارٍ الحفظ…',
  'status.failed': 'لم تُحفظ: {reason}',
  'status.read-only': 'للقراءة فقط',
  'status.words':
    '{words, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'status.minutes': '{minutes} د',
  'status.placeholders':
    '{count, plural, zero {لا مواضع للاستكمال} one {موضع للاستكمال} two {موضعان للاستكمال} few {# مواضع للاستكمال} many {# موضعًا للاستكمال} other {# موضع للاستكمال}}',
  'status.next-placeholder':
    '{count, plural, zero {لا مواضع للاستكمال.} one {موضع للاستكمال. انتقل إليه.} two {موضعان للاستكمال. انتقل إلى التالي.} few {# مواضع للاستكمال. انتقل إلى التالي.} many {# موضعًا للاستكمال. انتقل إلى التالي.} other {# موضع للاستكمال. انتقل إلى التالي.}}',
  'status.uncited':
    '{count, plural, zero {كل المصادر مستشهد بها} one {مصدر واحد بلا استشهاد} two {مصدران بلا استشهاد} few {# مصادر بلا استشهاد} many {# مصدرًا بلا استشهاد} other {# مصدر بلا استشهاد}}',
  'status.zoom': 'التكبير {percent}',
  'status.zoom-reset': 'التكبير {percent}. العودة إلى 100%.',

  'story.trashed': 'نُقلت «{title}» إلى المهملات.',
  'story.trashed-untitled': 'نُقلت المادة غير المعنونة إلى المهملات.',
  'story.restored': 'عادت «{title}» إلى المكتبة.',
  'story.restored-untitled': 'عادت المادة غير المعنونة إلى المكتبة.',
  'story.none': 'لا مادة مفتوحة',
  'story.none-hint': 'اختر مادة من المكتبة أو ابدأ مادة جديدة.',
  'story.none-yet': 'لا مواد في المكتبة بعد. ابدأ مادة، أو أفلت ملفًا هنا.',

  'export.done': 'صُدّرت المادة إلى {path}.',
  'export.done-without':
    'صُدّرت المادة إلى {path}. {count, plural, zero {لم تُستبعد أي صورة.} one {استُبعدت صورة واحدة مفقودة.} two {استُبعدت صورتان مفقودتان.} few {استُبعدت # صور مفقودة.} many {استُبعدت # صورة مفقودة.} other {استُبعدت # صورة مفقودة.}}',
  'export.show': 'إظهار في المجلد',

  'closing.title': 'هذه المادة غير محفوظة',
  'closing.hint': 'يواصل Stet المحاولة ما دامت النافذة مفتوحة. ويمكنك أيضًا أن تأخذ النص وتحفظه في مكان آخر.',
  'closing.keep': 'إبقاء النافذة مفتوحة',
  'closing.try': 'إعادة المحاولة ثم الإغلاق',
  'closing.saved': 'حُفظت المادة الآن.',
  'closing.leave': 'إغلاق على أي حال',

  'broken.title': 'توقفت النافذة عن العمل',
  'broken.body':
    'يحفظ Stet ما تكتبه خلال ثانية، فلا ينقص المكتبة سوى آخر كلماتك على الأكثر. انسخ النص احتياطًا ثم أعد التحميل.',
  'broken.copy': 'نسخ النص',
  'broken.reload': 'إعادة التحميل',
  'broken.reload-anyway': 'إعادة التحميل على أي حال',
  'broken.unreachable': 'تعذّر تشغيل Stet',

  'length.within': '{length, number} / {limit, number}',
  'length.over': '{length, number} / {limit, number}، تجاوز بمقدار {by, number}',
  'length.passed': 'أطول من الحد، وهو {limit, number}',
} as const satisfies Record<keyof typeof english, string>
