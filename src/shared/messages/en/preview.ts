/** The page of a story as readers will see it, and copies of the story for other programs. */
export const preview = {
  'preview.title': 'Preview',
  'preview.page': 'The exported page',
  'preview.close': 'Close the preview',
  'preview.width': 'Preview width',
  'preview.theme': 'Theme of pages',
  'preview.theme.own': 'Own',
  'preview.medium': 'Shown on',
  'preview.medium.phone': 'Phone',
  'preview.medium.tablet': 'Tablet',
  'preview.medium.desktop': 'Desktop',
  'preview.medium.print': 'Print',
  'preview.colours': 'Colours',
  'preview.colours.light': 'Light',
  'preview.colours.dark': 'Dark',
  'preview.link': 'This link leads to {url}',
  'preview.link.open': 'Open in the browser',
  'preview.failed': 'The page can’t be shown.',

  'copy.title': 'Copy to the clipboard',
  'copy.rich': 'Rich text',
  'copy.html': 'HTML',
  'copy.markdown': 'Markdown',
  'copy.text': 'Plain text',
  'copy.story.rich':
    'The story is copied as rich text{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.story.html':
    'The story is copied as HTML{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.story.markdown':
    'The story is copied as Markdown{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.story.text': 'The story is copied as plain text.',
  'copy.selection.rich':
    'The selection is copied as rich text{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.selection.html':
    'The selection is copied as HTML{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.selection.markdown':
    'The selection is copied as Markdown{pictures, plural, =0 {.} one {, without its picture.} other {, without its # pictures.}}',
  'copy.selection.text': 'The selection is copied as plain text.',
} as const
