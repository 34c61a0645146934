/** Galleries: pictures side by side. */
export const gallery = {
  'editor.format.gallery': 'Gallery',
  'slash.words.gallery': 'pictures, images, photos, grid, collage, side by side',

  'gallery.place': 'Gallery, picture {place, number} of {count, number}',
  'gallery.more': 'Gallery',
  'gallery.add': 'Add pictures beside it…',
  'gallery.join-above': 'Join with the picture above',
  'gallery.join-below': 'Join with the picture below',
  'gallery.take-out': 'Take out of the gallery',
  'gallery.take-apart': 'Take the gallery apart',
  'gallery.offer': '{count, plural, other {# pictures}} came in together.',
  'gallery.offer.make': 'Make a gallery',

  'menu.gallery': 'Gallery',
  'menu.edit.gallery': 'Gallery…',
  'menu.edit.join-above': 'Join with Picture Above',
  'menu.edit.join-below': 'Join with Picture Below',
  'menu.edit.take-out': 'Take Picture Out of Gallery',
  'menu.edit.take-apart': 'Take Gallery Apart',
} as const
