/** The window as a whole: title bar, panes, status bar, and what stands over them. */
export const app = {
  'app.name': 'Stet',
  'app.comma': ',',
  'app.semicolon': ';',
  'app.quoted': '“{text}”',
  'app.window-title': '{title} – Stet',
  'app.notices': 'Notices',
  'app.dismiss': 'Dismiss',
  'app.cancel': 'Cancel',
  'app.undo': 'Undo',
  'app.nothing-changed': 'No story had to be changed.',
  'app.try-again': 'Try again',
  'app.copied': 'Copied. Paste it anywhere to keep it.',

  'stage.draft': 'Draft',
  'stage.in-review': 'In review',
  'stage.published': 'Published',
  'stage.killed': 'Killed',
  'stage.withdrawn': 'Withdrawn',

  'title.bar': 'Story status',
  'title.due': 'due {when}',
  'title.assigned': 'editor {name}',
  'title.in-trash': 'In the trash',
  'title.restore': 'Restore',
  'title.send-to-review': 'Send to review',
  'title.back-to-draft': 'Back to draft',
  'title.publish': 'Mark as published',
  'title.library': 'Library',
  'title.inspector': 'Inspector',

  'publish.title': 'Mark this story as published?',
  'publish.body':
    'Its time of publication is set to now, and this version is kept as the one that went out. Stet sends it nowhere: exporting stays up to you.',
  'publish.title-again': 'Mark the changes as published?',
  'publish.body-again':
    'Its time of update is set to now, and this version takes the place of the one that was out. Stet sends it nowhere: exporting stays up to you.',
  'publish.placeholders':
    '{count, plural, one {One placeholder (TK) is still in the story.} other {# placeholders (TK) are still in the story.}}',
  'publish.confirm': 'Mark as published',
  'publish.done': 'Marked as published.',

  'panes.library-width': 'Width of the library',
  'panes.inspector-width': 'Width of the inspector',

  'status.bar': 'Status',
  'status.saved': 'Saved',
  'status.saving': 'Saving…',
  'status.failed': 'Not saved: {reason}',
  'status.read-only': 'Reading only',
  'status.words': '{words, plural, one {# word} other {# words}}',
  'status.minutes': '{minutes} min',
  'status.placeholders': '{count} TK',
  'status.next-placeholder':
    '{count, plural, one {# TK to fill in. Go to it.} other {# TK to fill in. Go to the next.}}',
  'status.uncited': '{count, plural, one {# source not cited} other {# sources not cited}}',
  'status.zoom': 'Zoom {percent}',
  'status.zoom-reset': 'Zoom {percent}. Back to 100%.',

  'story.trashed': '“{title}” is in the trash.',
  'story.trashed-untitled': 'The untitled story is in the trash.',
  'story.restored': '“{title}” is back in the library.',
  'story.restored-untitled': 'The untitled story is back in the library.',
  'story.none': 'No story is open',
  'story.none-hint': 'Choose one from the library, or begin a new one.',
  'story.none-yet': 'The library has none yet. Begin one, or drop a file here.',

  'export.done': 'Exported to {path}.',
  'export.done-without':
    'Exported to {path}. {count, plural, one {# picture is missing and was} other {# pictures are missing and were}} left out.',
  'export.show': 'Show in folder',

  'closing.title': 'This story is not saved',
  'closing.hint':
    'Stet keeps trying while the window stays open. You can also take the text out and keep it elsewhere.',
  'closing.keep': 'Keep open',
  'closing.try': 'Try again and close',
  'closing.saved': 'The story is saved now.',
  'closing.leave': 'Close anyway',

  'broken.title': 'The window has stopped working',
  'broken.body':
    'Stet saves within a second, so at most your last words are missing from the library. Copy the text to be safe, then reload.',
  'broken.copy': 'Copy my text',
  'broken.reload': 'Reload',
  'broken.reload-anyway': 'Reload anyway',
  'broken.unreachable': 'Stet could not start',

  'length.within': '{length, number} / {limit, number}',
  'length.over': '{length, number} / {limit, number}, {by, number} over',
  'length.passed': 'Longer than {limit, number} characters',
} as const
