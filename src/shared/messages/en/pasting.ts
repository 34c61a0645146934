/** Pasting: what has not come along, and where it came from. */
export const pasting = {
  'editor.paste.pictures':
    '{count, plural, one {A picture was not in what you pasted} other {# pictures were not in what you pasted}}. Stet loads nothing from elsewhere: add {count, plural, one {its file} other {their files}}.',
  'editor.paste.cell-pictures':
    'A cell holds words alone: {count, plural, one {the picture is} other {the # pictures are}} below the table.',
  'editor.paste.address': 'Pasted address',
  'editor.paste.make-card': 'Make it a card',
  'editor.paste.offered': 'The address is a link. Press Tab to make it a card.',
  'inspector.sources.pasted': 'Pasted from',
  'inspector.sources.pasted-page': '{title} — {publisher}',
  'inspector.sources.pasted-add': 'Add as a source: {title} — {publisher}',
  'inspector.sources.pasted-dismiss': 'Do not add “{title}”',
} as const
