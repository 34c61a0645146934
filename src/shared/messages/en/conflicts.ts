/** Places of a story that two people changed, and the choice between what each made of them. */
export const conflicts = {
  'conflict.title': 'Two people changed this: {place}',
  'conflict.place.body': 'Text',
  'conflict.place.sources': 'Sources',
  'conflict.place.tags': 'Tags',
  'conflict.place.other': 'Something else in the story',
  'conflict.shown': 'In the story now',
  'conflict.other': 'The other version',
  'conflict.one': 'One version',
  'conflict.nothing': 'Nothing',
  'conflict.keep': 'Keep this',
  'conflict.take': 'Take the other',
  'conflict.take-one': 'Only the first',
  'conflict.both': 'Keep both',
  'conflict.next': 'Next',
  'conflict.previous': 'Previous',
  'conflict.hold': 'The story can’t be published until they are decided.',
  'conflict.hold-site': 'Until they are decided the story stays out of the site, and can’t be published again.',
  'status.conflicts': '{count, plural, one {# conflict} other {# conflicts}}',
  'status.next-conflict':
    '{count, plural, one {# conflict to decide. Go to it.} other {# conflicts to decide. Go to the next.}}',
  'publish.conflicts':
    '{count, plural, one {Two people changed the same place of the story. Decide which version stands, then publish.} other {Two people changed the same # places of the story. Decide which versions stand, then publish.}}',
  'publish.show-conflicts': 'Show them',
} as const
