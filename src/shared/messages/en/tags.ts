/** The line in which tags are written. */
export const tags = {
  'tags.add': 'Add tags',
  'tags.placeholder': 'Politics, Kyiv…',
  'tags.help': 'Enter, Tab or a comma adds a tag. Backspace removes the last.',
  'tags.suggestions': 'Suggested tags',
  'tags.used': '{stories, plural, one {# story} other {# stories}}',
  'tags.remove': 'Remove {name}',
  'tags.added': 'Added {names}',
  'tags.known': 'Already there: {names}',
  'tags.removed': 'Removed {name}',
  'tags.unfit': '“{value}” has no letter or digit, so it cannot be a tag.',
} as const
