/** The first run. */
export const welcome = {
  'welcome.title': 'Welcome to Stet',
  'welcome.lead':
    'A quiet place for news. What you write stays on this computer, and every word stands until you change it.',
  'welcome.name': 'Your name',
  'welcome.name-hint': 'Colleagues see it beside your changes.',
  'welcome.initials': 'Initials',
  'welcome.language': 'Language of your stories',
  'welcome.language-hint': 'Each story can have its own.',
  'welcome.begin': 'How would you like to begin?',
  'welcome.write': 'Write',
  'welcome.write-hint': 'A blank page',
  'welcome.import': 'Import',
  'welcome.import-hint': 'Word, web or text files',
  'welcome.join': 'Join a desk',
  'welcome.join-hint': 'A shared folder',
  'welcome.look': 'Look around',
  'welcome.look-hint': 'A sample story',
} as const
