/** Pages in a desk's folder, for everybody who reads that, and what others make of them. */
export const deskPages = {
  'pages.switch': 'Publish to the desk’s folder',
  'pages.help':
    'Published stories also lie in its “{folder}” folder, as web pages and as Markdown, for everybody who can open the folder. What somebody edits there comes back as a proposal.',
  'pages.sealed': 'This desk is encrypted, so nothing is put into its folder for others to read.',
  'pages.count':
    '{count, plural, =0 {No story is in the stories folder yet.} one {One story is in the stories folder.} other {# stories are in the stories folder.}}',
  'pages.left':
    '{count, plural, one {Stet can’t read what somebody made of {file}, and leaves it as it is. Delete the file and Stet writes it again.} other {Stet can’t read what somebody made of # pages, such as {file}, and leaves them as they are. Delete them and Stet writes them again.}}',
  'pages.unknown':
    '{count, plural, one {{file} shows a version that isn’t here. When it comes, Stet looks at the page again; if nobody has it any more, delete the file and Stet writes it again.} other {# pages, such as {file}, show versions that aren’t here. When they come, Stet looks at the pages again; if nobody has them any more, delete the files and Stet writes them again.}}',
  'pages.story.there': 'In the desk’s stories folder',
  'pages.story.edited': 'In the desk’s stories folder, where somebody edited it',
  'pages.story.left': 'In the desk’s stories folder, changed so that Stet can’t read it',
  'pages.story.unknown': 'In the desk’s stories folder, showing a version that isn’t here',
  'pages.story.disputed': 'Goes to the desk’s stories folder when all is decided',
  'pages.show': 'Show in folder',
  'pages.arrived': 'Somebody edited {file}.',
  'conflict.proposal': 'Proposed change: {place}',
  'conflict.proposed': 'Proposed',
  'conflict.edited': 'Edited in {file}',
  'conflict.accept': 'Take the change',
  'conflict.proposals': '{count, plural, one {# proposed change} other {# proposed changes}}',
  'status.next-proposal':
    '{count, plural, one {# proposed change to decide. Go to it.} other {# proposed changes to decide. Go to the next.}}',
  'publish.proposals':
    '{count, plural, one {Somebody proposed a change to the story. Take it or keep the words as they are, then publish.} other {Somebody proposed # changes to the story. Take them or keep the words as they are, then publish.}}',
} as const
