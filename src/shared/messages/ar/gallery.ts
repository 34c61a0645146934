import type { gallery as english } from '../en/gallery'

/** Galleries: pictures side by side. */
export const gallery = {
  'editor.format.gallery': 'معرض صور',
  'slash.words.gallery': 'صور، لقطات، ألبوم، شبكة، متجاورة',

  'gallery.place': 'معرض، الصورة {place, number} من {count, number}',
  'gallery.more': 'المعرض',
  'gallery.add': 'إضافة صور إلى جانبها…',
  'gallery.join-above': 'ضم إلى الصورة أعلاه',
  'gallery.join-below': 'ضم إلى الصورة أدناه',
  'gallery.take-out': 'إخراج من المعرض',
  'gallery.take-apart': 'فك المعرض',
  'gallery.offer':
    '{count, plural, zero {لم تصل صور} one {وصلت صورة واحدة} two {وصلت صورتان معًا} few {وصلت # صور معًا} many {وصلت # صورة معًا} other {وصلت # صورة معًا}}.',
  'gallery.offer.make': 'إنشاء معرض',

  'menu.gallery': 'معرض الصور',
  'menu.edit.gallery': 'معرض صور…',
  'menu.edit.join-above': 'ضم إلى الصورة أعلاه',
  'menu.edit.join-below': 'ضم إلى الصورة أدناه',
  'menu.edit.take-out': 'إخراج الصورة من المعرض',
  'menu.edit.take-apart': 'فك المعرض',
} as const satisfies Record<keyof typeof english, string>
