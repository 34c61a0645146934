/** What a story sends its readers on to. */
export const related = {
  'related.add': 'Find a story or paste a link',
  'related.add-help': 'Enter adds the first that is found.',
  'related.found': 'Stories and pages found',
  'related.link': 'link',
  'related.added': 'Added {title}',
  'related.open': 'Open {title}',
  'related.trashed': 'In the trash',
  'related.gone': 'No longer in this library',
  'related.renamed': 'Now: “{title}”',
  'related.follow': 'Use this title',
  'related.proposed': 'Suggested',
  'related.shares': 'shares {names}',
} as const
