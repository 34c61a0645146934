/** One clear sentence for each error code, with what to do next. Params in braces. */
export const errors = {
  unexpected: 'Something went wrong that Stet did not expect. Your text is safe; please try again.',
  'bridge.refused': 'This window may not do that.',
  'bridge.bad-input': 'Stet could not understand its own request “{name}”. Please report this.',
  'library.newer':
    'This library was last used by a newer version of Stet (format {found}, this version reads up to {known}). Install the newer version to open it.',
  'library.older':
    'This library was last used by an older version of Stet (format {found}, this version needs {known}). Open it for writing once to bring it up to date.',
  'library.unreadable': 'The library at {path} could not be read ({detail}). Stet has left it untouched.',
  'library.read-only':
    'This library is open for reading only, because another Stet is using it. Close the other one first.',
  'library.busy': 'Another Stet is already writing to this library. Close it, or open the library for reading.',
  'library.not-found': 'There is no library at {path}.',
  'library.not-writable': 'Stet may not write to {path}. Check the permissions of the folder.',
  'library.disk-full':
    'The disk is full. Free some space; your text stays in this window and is saved as soon as there is room.',
  'library.io': 'The disk did not accept the text ({detail}). It stays in this window and Stet keeps trying.',
  'library.damaged': 'The stored copy of this story is damaged. Stet has left it untouched.',
  'library.no-sample':
    'The sample story opens only in the library that Stet keeps by itself. Start Stet without --library to look around in it.',
  'library.closed': 'The library has been closed. Start Stet again to go on.',
  'article.not-found': 'The story {id} is not in this library.',
  'article.read-only':
    'This story holds something that this version of Stet does not know ({unknown}), so it opens for reading only.',
  'article.invalid': 'The story was not saved, because it is not valid: {detail}.',
  'article.moved-on': 'The story has changed since you looked at it. Look it over, then publish it again.',
  'article.on-hold': 'This story is on legal hold.',
  'asset.not-a-picture': '{name} is not a picture that Stet can show. Use JPEG, PNG, GIF or WebP.',
  'asset.too-large': '{name} is larger than {limit} MB.',
  'asset.unreadable': '{name} could not be read.',
  'asset.not-found': 'The picture {hash} is not in this library.',
  'import.unreadable': '{name} could not be read.',
  'import.too-large': '{name} is larger than {limit} MB.',
  'import.unknown-kind': '{name} is neither plain text nor Markdown.',
  'import.empty': '{name} holds no text.',
  'import.encoding': '{name} is not UTF-8 text. Save it as UTF-8 in the program it came from, then import it again.',
  'import.folder': '{name} is a folder. Choose the files in it.',
  'export.folder': 'Stet may not write to {path}. Choose another folder.',
  'export.disk-full': 'The disk is full, so nothing was exported. The earlier files are untouched.',
  'export.failed': 'The export to {path} did not work ({detail}). The earlier files are untouched.',
  'link.refused': 'Stet opens only web and mail links, not {url}.',
  'settings.unwritable': 'Your settings could not be stored. They last until you quit.',
} as const
