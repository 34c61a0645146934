import type { figure as english } from '../en/figure'

/** Pictures on their way in, and what is said of them besides their words. */
export const figure = {
  'picture.coming': 'لم تصل هذه الصورة بعد',
  'picture.gone': 'ليست هذه الصورة في المكتبة',
  'figure.arriving':
    '{total, plural, zero {جارٍ إدراج الصور…} one {جارٍ إدراج الصورة…} two {جارٍ إدراج الصورة {done} من {total}…} few {جارٍ إدراج الصورة {done} من {total}…} many {جارٍ إدراج الصورة {done} من {total}…} other {جارٍ إدراج الصورة {done} من {total}…}}',
  'figure.refused':
    '{count, plural, zero {لم يُرفض أي ملف} one {رُفض ملف واحد} two {رُفض ملفان} few {رُفضت # ملفات} many {رُفض # ملفًا} other {رُفض # ملف}}',
  'figure.done': 'تم',

  'figure.alt-missing': 'النص البديل ناقص',
  'figure.decorative': 'للزينة',
  'figure.decorative.help': 'تزيّن الصفحة فحسب، فتتخطاها قارئات الشاشة.',

  'figure.details': 'الحقوق',
  'figure.details.title': 'الحقوق والتعديل',
  'figure.rights.holder': 'صاحب الحقوق',
  'figure.rights.usage': 'شروط الاستخدام',
  'figure.rights.expires': 'آخر يوم للاستخدام',
  'figure.altered': 'معدّلة أو مولّدة',
  'figure.altered.help': 'صورة مركّبة، أو أنشأها نموذج توليدي أو غيّرها.',
  'figure.altered.mark': 'معدّلة',

  'figure.licence.until': 'مرخصة حتى {day}',
  'figure.licence.soon': 'ينتهي الترخيص في {day}',
  'figure.licence.expired': 'انتهى الترخيص في {day}',
} as const satisfies Record<keyof typeof english, string>
