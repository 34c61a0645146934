/** Who confidential sources are, what backs a source, and the fields that a type of source has. */
export const sources = {
  'sources.terms.none-help': 'Nothing was agreed, or nothing had to be.',
  'sources.terms.on-the-record-help': 'May be quoted, by name.',
  'sources.terms.background-help': 'May be used, but not with a name: only as was agreed to describe the source.',
  'sources.terms.not-for-attribution-help': 'May be used, but nobody is named or described as having said it.',

  'sources.field.title':
    '{type, select, legal_case {Case} interview {What it was about} event {What it was about} own_observation {What was seen or heard} post {What it says} other {Title}}',
  'sources.field.authors':
    '{type, select, interview {Who was interviewed} event {Who spoke} personal_communication {Who said it} post {Who posted it} broadcast {Who made it} own_observation {Who saw it} legal_case {Who filed it} other {Authors}}',
  'sources.field.publisher':
    '{type, select, interview {Their organisation} event {Held by} personal_communication {On whose behalf} document {Where it comes from} dataset {Who published it} post {Platform} broadcast {Station or programme} other {Publisher}}',
  'sources.field.date':
    '{type, select, interview {When} event {When} own_observation {When} legal_case {Filed on} other {Date}}',
  'sources.field.medium': '{type, select, interview {How} other {In what form}}',
  'sources.field.medium-hint': '{type, select, interview {in person, by telephone} other {by e-mail, on paper}}',
  'sources.field.place': 'Where',
  'sources.field.court': 'Court',
  'sources.field.number': '{type, select, legal_case {Case number} other {Number}}',
  'sources.field.series': 'Table or series',
  'sources.field.url': 'Link',
  'sources.field.accessed': 'Read on',
  'sources.field.archiveUrl': 'Archived copy',
  'sources.field.note': 'Note',
  'sources.field.more': 'Details from elsewhere',
  'sources.field.contact': 'Telephone or address',
  'sources.field.reach': 'How to reach them',
  'sources.field.evidence': 'Evidence',
  'sources.today': 'Today',
  'sources.more-fields': 'More fields',

  'sources.identity.help': 'It goes into no story, export, search or backup. Where this computer is lost, so is it.',
  'sources.identity.name': 'Name',
  'sources.identity.reach-help': 'Who calls, when, and which way is safe.',
  'sources.identity.notes': 'Notes',
  'sources.identity.known-to': 'Who knows it',
  'sources.identity.known-to-help': 'The editor to ask. This name stands in the story.',
  'sources.identity.moves': 'Saving takes what names the source out of the story and keeps it here.',
  'sources.identity.elsewhere':
    '{known, select, no {Who this is, is not on this computer.} other {Who this is, is not on this computer. {name} knows.}}',
  'sources.identity.here':
    '{known, select, no {Identity stays on this computer} other {Identity stays on this computer, known to {name}}}',
  'sources.identity.not-here':
    '{known, select, no {Identity is not on this computer} other {Identity is not on this computer, known to {name}}}',
  'sources.identity.unreadable': 'Who this source is could not be read: {reason}',

  'sources.public.title': 'What becomes part of the story?',
  'sources.public.help': 'What is not ticked stays on this computer.',
  'sources.public.field': '{field}: {value}',
  'sources.public.evidence': '{count, plural, one {Evidence (# piece)} other {Evidence (# pieces)}}',

  'sources.named': '{places} of this story still {total, plural, one {names} other {name}} this source.',
  'sources.named.versions': '{count, plural, one {# version} other {# versions}}',
  'sources.named.backups': '{count, plural, one {# backup} other {# backups}}',
  'sources.named.both': '{versions} and {backups}',
  'sources.named.none': 'No version or backup of this story names this source.',
  'sources.named.help':
    'Versions are never rewritten, and a new backup would hold them too. They stay on this computer until the story is removed from the trash for good.',
  'sources.named.help-backups':
    'Older backups go by and by as new ones are made, and at once when the story is removed from the trash for good.',

  'sources.evidence.help': 'For editors and lawyers. Never exported.',
  'sources.evidence.help-private': 'It stays on this computer with the identity.',
  'sources.evidence.excerpt': 'Excerpt {number}',
  'sources.evidence.file': 'File: {name}',
  'sources.evidence.unnamed': 'excerpt {number}',
  'sources.evidence.add-excerpt': 'Add an excerpt',
  'sources.evidence.attach': 'Attach a file…',
  'sources.evidence.drop': 'Words and files can be dropped here too.',
  'sources.evidence.save': 'Save a copy of {name}',
  'sources.evidence.saved': 'Saved a copy of the file.',
  'sources.evidence.show': 'Show it',
  'sources.evidence.remove': 'Remove {name}',
  'sources.evidence.no-path': 'This file lies nowhere on this computer. Save it first, then attach it.',
  'sources.evidence.kb': '{size, number} kB',
  'sources.evidence.mb': '{size, number} MB',
  'sources.evidence.added': 'Added as evidence to “{title}”.',

  'sources.row.evidence': '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'sources.row.where': '{count, plural, one {paragraph} other {paragraphs}} {places}',
  'sources.row.more': 'More about “{title}”',
  'sources.row.cite': 'Cite it here',
  'sources.row.next': 'Show its next citation',
  'sources.row.edit': 'Edit…',
  'sources.row.duplicate': 'Duplicate',
  'sources.row.merge': 'Merge into',
  'sources.row.excerpt': 'Add the selected words as evidence',
  'sources.row.remove': 'Remove…',
  'sources.row.no-caret': 'Put the caret into the text first, where the citation should stand.',
  'sources.row.duplicated': 'Duplicated “{title}”.',
  'sources.row.merged': '“{title}” now stands for both.',
} as const
