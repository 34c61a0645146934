/** Pasting: what has not come along, and where it came from. */
export const pasting = {
  'editor.paste.pictures':
    '{count, plural, one {A picture was not in what you pasted} other {# pictures were not in what you pasted}}. Stet loads nothing from elsewhere: add {count, plural, one {its file} other {their files}}.',
  'inspector.sources.pasted': 'Pasted from',
  'inspector.sources.pasted-page': '{title} — {publisher}',
  'inspector.sources.pasted-add': 'Add as a source: {title} — {publisher}',
  'inspector.sources.pasted-dismiss': 'Do not add “{title}”',
} as const
