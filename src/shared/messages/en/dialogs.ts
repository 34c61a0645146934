/** The system's own dialogs. */
export const dialogs = {
  'dialog.import': 'Import stories',
  'dialog.import.button': 'Import',
  'dialog.texts': 'Text, Markdown and saved copies',
  'dialog.all-files': 'All files',
  'dialog.picture': 'Choose a picture',
  'dialog.pictures.several': 'Choose pictures',
  'dialog.picture.button': 'Choose',
  'dialog.pictures': 'Pictures',
  'dialog.export': 'Choose where to put the story’s folder',
  'dialog.export.button': 'Export here',
  'dialog.cancel': 'Cancel',
  'dialog.replace':
    '{others, plural, =0 {Replace the story in the folder “{folder}”?} one {Replace the stories in the folder “{folder}” and one other?} other {Replace the stories in the folder “{folder}” and # others?}}',
  'dialog.replace.detail':
    '{others, plural, =0 {The folder already holds an exported story. Its page is replaced; other files in it stay.} other {These folders already hold exported stories. Their pages are replaced; other files in them stay.}}',
  'dialog.replace.yes': 'Replace',
  'dialog.copy': 'Save a copy of this story',
  'dialog.copy.button': 'Save Copy',
  'dialog.markdown': 'Markdown',
  'dialog.replace-file': 'Replace “{name}”?',
  'dialog.replace-file.detail': 'A file with this name lies there already. Replacing it overwrites what it holds.',
  'dialog.unsaved': 'Close before everything is saved?',
  'dialog.unsaved.detail': 'Stet is still trying to save your last words. Closing now would lose them.',
  'dialog.unsaved.yes': 'Close Anyway',
  'dialog.unsaved.no': 'Keep Open',
} as const
