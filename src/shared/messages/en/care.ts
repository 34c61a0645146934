/** What keeps stories safe: not saved, damaged, recovered, read-only, backups. */
export const care = {
  'care.unsaved.title': 'Not saved',
  'care.unsaved.keeps-trying': 'Stet keeps trying while the window stays open.',
  'care.unsaved.try': 'Try again now',
  'care.unsaved.copy': 'Copy the text',
  'care.unsaved.save-copy': 'Save a copy…',
  'care.unsaved.copy-saved': 'A copy is at {path}. The file beside it, .stet.json, holds everything else.',

  'care.damaged.title': 'This story can’t be read',
  'care.damaged.body':
    'Its stored copy is damaged, so Stet does not open it and has left it untouched. All other stories are as they were.',
  'care.damaged.good': 'The newest version that can be read is from {at}. Words written after that are not in it.',
  'care.damaged.none': 'No earlier version of it can be read on this computer. An older backup may still hold it.',
  'care.damaged.open': 'Open that version',
  'care.damaged.opened': 'The story is as it was on {at}.',
  'care.damaged.backups': 'Show backups',
  'care.damaged.looking': 'Looking for a version that can be read…',

  'care.recovered.title': 'Your library was restored from a backup',
  'care.recovered.body': 'It could not be opened, so Stet opened the backup from {at} in its place.',
  'care.recovered.saved':
    '{saved, plural, =0 {Nothing newer could be read from the damaged file, so changes made after that time may be missing.} one {One newer story could be read from the damaged file and is as you left it. Other changes made after that time may be missing.} other {# newer stories could be read from the damaged file and are as you left them. Other changes made after that time may be missing.}}',
  'care.recovered.aside': 'What could not be read is set aside, untouched, in',
  'care.recovered.show': 'Show in folder',
  'care.recovered.done': 'Go on writing',

  'care.last.title': 'Your library was restored on {on}',
  'care.last.show': 'Show what was set aside',

  'care.private.title': 'What is private was set aside',
  'care.private.body':
    'Stet could not read what it keeps apart from the stories: who confidential sources are, and texts as they came in. Your stories are not touched by that.',

  'care.read-only.asked': 'This library was opened for reading only, so nothing can be changed here.',
  'care.read-only.busy':
    'Another Stet is using this library, so here you can only read. Close the other one, then start Stet again.',
  'care.read-only.not-writable':
    'Stet may not write to the folder of this library, so you can only read. Allow it in the folder’s permissions or copy the library to a disk that can be written to, then start Stet again.',
  'care.read-only.disk-full':
    'The disk of this library is full, so you can only read. Free some space, then start Stet again.',

  'care.backups.title': 'Backups',
  'care.backups.body':
    'Stet copies the whole library while you work and checks every copy. It keeps the last six, made every ten minutes, then one an hour for a day and one a day for a month.',
  'care.backups.where': 'They are on this computer, in',
  'care.backups.show': 'Show in folder',
  'care.backups.now': 'Back up now',
  'care.backups.running': 'Backing up…',
  'care.backups.done': 'Backed up.',
  'care.backups.empty': 'There is no backup yet. The first is made after ten minutes of work.',
  'care.backups.at': 'Made',
  'care.backups.kind': 'Why',
  'care.backups.size': 'Size',
  'care.backups.regular': 'While you worked',
  'care.backups.migration': 'Before Stet changed the library’s format',
  'care.backups.emptied': 'After the trash was emptied',
  'care.backups.asked': 'You asked for it',
  'care.backups.close': 'Close',
} as const
