/** Bringing texts in, and what came of it. */
export const imports = {
  'imports.drop': 'Drop to import',
  'imports.drop-hint': 'Texts, Markdown, web pages, Word documents, exports of other programs, and folders of them',
  'imports.running': 'Importing…',
  'imports.busy': 'An import is running. Wait for it to finish, then try again.',
  'imports.no-path': 'Stet can import files from your computer. Save this one as a file first.',

  'imports.clipboard': 'Clipboard',
  'imports.progress': '{done, number} of {total, number} files',
  'imports.stop': 'Stop',
  'imports.unread':
    '{count, plural, one {The import was stopped; one file was not read.} other {The import was stopped; # files were not read.}}',
  'imports.others':
    '{count, plural, one {One file in the folder is of a kind that no story is read from.} other {# files in the folder are of a kind that no story is read from.}}',
  'imports.known':
    '{count, plural, one {One story is in the library already and was skipped} other {# stories are in the library already and were skipped}}',
  'imports.known.content': '{name}: the same as “{title}”',
  'imports.known.address': '{name}: from the same page as “{title}”',
  'imports.again': 'Import anyway',
  'imports.undo': 'Undo import',
  'imports.undone': 'The import was undone; its stories are in the trash.',
  'imports.more': '{count, plural, one {One more story is in the list.} other {# more stories are in the list.}}',
  'imports.read-from': 'Read from {url}',
  'imports.guessed': 'The file does not say how its letters are encoded; some may be wrong.',

  'imports.title': '{count, plural, =0 {Nothing was imported} one {One story imported} other {# stories imported}}',
  'imports.failed': '{count, plural, one {One file could not be imported} other {# files could not be imported}}',
  'imports.open': 'Open story',
  'imports.done': 'Done',
  'imports.untitled': 'Untitled',
  'imports.no-headline': 'No headline was found; the story has none yet.',

  'imports.paragraphs': '{count, plural, one {# paragraph} other {# paragraphs}}',
  'imports.sources': '{count, plural, one {# source} other {# sources}}',
  'imports.citations': '{count, plural, one {# citation} other {# citations}}',
  'imports.tags': '{count, plural, one {# suggested tag} other {# suggested tags}}',
  'imports.figures': '{count, plural, one {# figure} other {# figures}}',
  'imports.related': '{count, plural, one {# related story} other {# related stories}}',
  'imports.tags-hint': 'Accept the suggested tags under Tags.',

  'imports.left-out': '{count, plural, one {# line left out} other {# lines left out}}',
  'imports.why.page-chrome': 'from the page around the story',
  'imports.why.repeated': 'said twice',
  'imports.why.empty-section': 'a section with nothing in it',
  'imports.why.related-without-title': 'a related story without a title',
  'imports.why.topic-line': 'a line of topics; they are suggested as tags',
  'imports.why.front-matter': 'front matter that no field of a story takes',
  'imports.why.picture-file': 'a picture’s file; add the picture to its figure',
  'imports.why.publication': 'published before; publish it here to say so again',
  'imports.why.remote-picture': 'a picture on the web, from where nothing is loaded; add it to its figure',
  'imports.why.not-text': 'part of the page that is no text',
  'imports.not-understood': '{count, plural, one {# part kept as plain text} other {# parts kept as plain text}}',
} as const
