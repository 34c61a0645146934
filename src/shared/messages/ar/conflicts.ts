import type { conflicts as english } from '../en/conflicts'

/** Places of a story that two people changed, and the choice between what each made of them. */
export const conflicts = {
  'conflict.title': 'غيّر شخصان هذا الموضع: {place}',
  'conflict.place.body': 'المتن',
  'conflict.place.body.rows': 'الجدول',
  'conflict.place.body.caption': 'تعليق الصورة',
  'conflict.place.body.credit': 'حقوق الصورة',
  'conflict.place.body.alt': 'النص البديل',
  'conflict.place.sources': 'المصادر',
  'conflict.place.tags': 'الوسوم',
  'conflict.place.other': 'شيء آخر في المادة',
  'conflict.shown': 'في المادة الآن',
  'conflict.other': 'النسخة الأخرى',
  'conflict.one': 'إحدى النسختين',
  'conflict.nothing': 'لا شيء',
  'conflict.taken-out': 'محذوف',
  'conflict.keep': 'إبقاؤه كما هو',
  'conflict.take': 'أخذ الأخرى',
  'conflict.take-one': 'الأولى فقط',
  'conflict.both': 'إبقاء كلتيهما',
  'conflict.next': 'التالي',
  'conflict.previous': 'السابق',
  'conflict.hold': 'لا يمكن نشر المادة قبل البت فيها.',
  'conflict.hold-site': 'إلى أن يُبتّ فيها تبقى المادة خارج الموقع، ولا يمكن نشرها من جديد.',
  'status.conflicts':
    '{count, plural, zero {لا تعارضات} one {تعارض واحد} two {تعارضان} few {# تعارضات} many {# تعارضًا} other {# تعارض}}',
  'status.next-conflict':
    '{count, plural, zero {لا تعارضات.} one {تعارض واحد ينتظر قرارك. انتقل إليه.} two {تعارضان ينتظران قرارك. انتقل إلى التالي.} few {# تعارضات تنتظر قرارك. انتقل إلى التالي.} many {# تعارضًا ينتظر قرارك. انتقل إلى التالي.} other {# تعارض ينتظر قرارك. انتقل إلى التالي.}}',
  'publish.conflicts':
    '{count, plural, zero {لا تعارضات في المادة.} one {غيّر شخصان موضعًا واحدًا من المادة. قرّر أي النسختين تبقى ثم انشر.} two {غيّر شخصان موضعين من المادة. قرّر أي النسخ تبقى ثم انشر.} few {غيّر شخصان # مواضع من المادة. قرّر أي النسخ تبقى ثم انشر.} many {غيّر شخصان # موضعًا من المادة. قرّر أي النسخ تبقى ثم انشر.} other {غيّر شخصان # موضع من المادة. قرّر أي النسخ تبقى ثم انشر.}}',
  'publish.show-conflicts': 'إظهارها',
} as const satisfies Record<keyof typeof english, string>
