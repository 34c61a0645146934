/** References from files: for a story, and for the library. */
export const references = {
  'references.import': 'Import references…',
  'references.imported': 'Imported',
  'references.not-cited': '{name, select, other {imported from {name}, not cited yet}}',
  'references.none': 'No imported references wait to be cited. Import a file of them, such as an export from Zotero.',
  'references.remove': 'Remove',
  'references.remove-one': 'Remove “{title}”',
  'references.remove-all': '{count, plural, one {Remove it} other {Remove all #}}',
  'references.removed': 'Removed from the imported references.',

  'references.importing': 'Importing references…',
  'references.busy': 'An import is running already.',
  'references.import-title':
    '{count, plural, =0 {No new references} one {# reference imported} other {# references imported}}',
  'references.import-help': 'They are among the sources of the library, and are found when you cite.',
  'references.import-known':
    '{count, plural, one {# was in the library already.} other {# were in the library already.}}',
  'references.import-guessed':
    'Nothing in {names} says how its letters are encoded. Look whether those with accents are right.',
  'references.import-undo': 'Undo import',
  'references.import-undone': 'The import was taken back.',
  'references.import-show': 'Show sources',
  'references.done': 'Done',

  'references.left': 'Not understood: {count, number}',
  'references.left.forget': 'Forget these',
  'references.left.more': '{count, plural, one {and # more} other {and # more}}',
  'references.left.no-reference': 'no reference',
  'references.left.broken': 'does not close; what can be read of it is there',
  'references.left.says-nothing': 'says nothing that it could be known by',
  'references.left.too-deep': 'nested too deep',
  'references.left.unreadable-page': 'a page that does not say what it is',

  'references.review-title': '{count, plural, one {# reference} other {# references}}',
  'references.review-help': 'Tick those that belong to this story.',
  'references.review-list': 'References',
  'references.review-all': 'All',
  'references.review-none': 'None',
  'references.review-here': 'in this story already',
  'references.review-library': 'in the library already',
  'references.review-add': '{count, plural, =0 {Add} one {Add # source} other {Add # sources}}',
  'references.review-added': '{count, plural, one {# source added.} other {# sources added.}}',
  'references.from-file': 'From a file…',
  'references.one-only': 'There is more than one reference in it, and this form is for one source.',
  'references.nothing': '{name} holds no reference that can be read.',
} as const
