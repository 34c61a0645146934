import type { pasting as english } from '../en/pasting'

/** Pasting: what has not come along, and where it came from. */
export const pasting = {
  'editor.paste.pictures':
    '{count, plural, zero {وردت الصور كلها} one {لم ترد صورة واحدة ضمن ما لصقته} two {لم ترد صورتان ضمن ما لصقته} few {لم ترد # صور ضمن ما لصقته} many {لم ترد # صورة ضمن ما لصقته} other {لم ترد # صورة ضمن ما لصقته}}. لا يحمّل Stet شيئًا من خارج الجهاز: أضف {count, plural, zero {ما ينقص} one {ملفها} two {ملفيهما} few {ملفاتها} many {ملفاتها} other {ملفاتها}}.',
  'editor.paste.cell-pictures':
    'لا تتسع الخلية لغير الكلمات: {count, plural, zero {لم تُترك أي صورة} one {تُركت صورة واحدة} two {تُركت صورتان} few {تُركت # صور} many {تُركت # صورة} other {تُركت # صورة}}.',
  'editor.paste.address': 'عنوان ملصق',
  'editor.paste.make-card': 'تحويله إلى بطاقة',
  'editor.paste.offered': 'أصبح العنوان رابطًا. اضغط Tab لتحويله إلى بطاقة.',
  'inspector.sources.pasted': 'لُصق من',
  'inspector.sources.pasted-page': '{title} — {publisher}',
  'inspector.sources.pasted-add': 'إضافة كمصدر: {title} — {publisher}',
  'inspector.sources.pasted-dismiss': 'عدم إضافة «{title}»',
} as const satisfies Record<keyof typeof english, string>
