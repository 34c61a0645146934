/** Desks: folders through which people share stories. */
export const desks = {
  'desks.join.title': 'Join a desk',
  'desks.join.found': '{name} shares its stories through this folder.',
  'desks.join.objects':
    '{count, plural, =0 {No story is in it yet.} one {One version of a story is in it.} other {# versions of stories are in it.}}',
  'desks.join.new':
    'Nobody shares stories through this folder yet. Make it a desk, and whoever joins it has the same stories.',
  'desks.join.name': 'Name of the desk',
  'desks.join.known': 'This library has joined {name} already.',
  'desks.join.what':
    'What you write from now on is shared when you close or share it. Unfinished sentences in between stay on this computer.',
  'desks.join.another': 'Another folder…',
  'desks.join.confirm': 'Join',
  'desks.join.make': 'Make it a desk',
  'desks.join.joining': 'Joining…',
  'desks.close': 'Close',

  'desks.settle.title': 'You have joined {name}',
  'desks.settle.reading': 'Coming in: {done, number} of {total, number} versions…',
  'desks.settle.looking': 'Looking what is there…',
  'desks.settle.here':
    '{count, plural, =0 {No stories are shared here yet.} one {One story is here.} other {# stories are here.}}',
  'desks.settle.who': 'Who are you?',
  'desks.settle.somebody-else': 'Somebody else',
  'desks.settle.share':
    '{count, plural, one {Share the story that is here already} other {Share the # stories that are here already}}',
  'desks.settle.share-help':
    'With their present words. Earlier versions that were named, published, restored, imported or moved to another stage go along; what Stet kept in between stays on this computer.',
  'desks.settle.done': 'Done',

  'desks.shared':
    '{count, plural, =0 {Nothing was shared: the sample stays here, and what belongs to another desk stays there.} one {One story is shared now.} other {# stories are shared now.}}',
  'desks.shared.waits':
    '{count, plural, one {One story waits to go to {name}.} other {# stories wait to go to {name}.}}',
  'desks.looked': 'Everything is as it is in the folder.',

  'desks.state.up-to-date': 'up to date',
  'desks.state.paused': 'paused',
  'desks.state.reading': 'coming in, {done, number} of {total, number}',
  'desks.state.looking': 'looking…',
  'desks.state.waiting': '{count, plural, one {# waiting to go} other {# waiting to go}}',
  'desks.state.removals': '{count, plural, one {# removal to look at} other {# removals to look at}}',
  'desks.state.unwritable': 'takes nothing now',
  'desks.state.empty': 'its folder is empty',
  'desks.state.problem': 'can’t be reached',
  'desks.mark': '{name}: {state}',
  'desks.mark.several': '{count, plural, one {# desk} other {# desks}}: {state}',

  'desks.panel': 'Desks',
  'desks.looked-at': 'Last looked {when}.',
  'desks.never-looked': 'Not looked through yet.',
  'desks.just-now': 'just now',
  'desks.to-send':
    '{count, plural, one {# version waits to go to the folder.} other {# versions wait to go to the folder.}}',
  'desks.held':
    '{count, plural, one {# version has arrived before what it was written on, and waits for that.} other {# versions have arrived before what they were written on, and wait for that.}}',
  'desks.wanted':
    '{count, plural, one {# picture or file is still to come.} other {# pictures or files are still to come.}}',
  'desks.newer':
    '{count, plural, one {# version was written by a newer Stet. Install it to read that.} other {# versions were written by a newer Stet. Install it to read them.}}',
  'desks.paused-what': 'Nothing comes in and nothing goes out until you go on.',
  'desks.look': 'Look now',
  'desks.pause': 'Pause',
  'desks.go-on': 'Go on',
  'desks.choose-folder': 'Find its folder…',
  'desks.refill': 'Fill it again',
  'desks.settings': 'Settings…',
  'desks.removals': 'Look at removals…',

  'desks.removals.title': '{count, plural, one {Somebody removed a story} other {Somebody removed # stories}}',
  'desks.removals.body':
    'That is a large part of {name}, so they are still here. Removing moves them to the trash, from which they can be restored. Keeping them keeps them for everybody.',
  'desks.removals.more': '{count, plural, one {and # more} other {and # more}}',
  'desks.removals.later': 'Decide later',
  'desks.removals.keep': 'Keep them',
  'desks.removals.take': 'Move to trash',

  'desks.page': 'Desks',
  'desks.page.none':
    'Through a desk, people share stories by a folder that Dropbox, Syncthing, a network drive or Git carries.',
  'desks.page.join': 'Join a desk…',
  'desks.page.default': 'New stories belong to',
  'desks.page.stories': '{count, plural, =0 {no stories} one {# story} other {# stories}}',
  'desks.page.leave': 'Leave…',
  'desks.page.agreed': 'These hold for everybody at {name}.',
  'desks.page.people': 'People at {name}',
  'desks.page.person': 'Name',
  'desks.page.roles': 'Roles',
  'desks.page.roles-help': 'Such as editor, reporter, lawyer; a comma between them.',
  'desks.page.add-person': 'Add a person',
  'desks.page.remove-person': 'Remove {name}',
  'desks.page.new-person': 'New person',

  'desks.git': 'Let Git carry this folder',
  'desks.git.help':
    'Stet commits what the desk has, then fetches, merges and pushes with the Git of this computer: when something is shared, and every minute. Only where you trust the folder, since its Git settings can have other programs run.',
  'desks.git.exchange': 'Exchange now',
  'desks.git.working': 'Exchanging…',
  'desks.git.never': 'Not exchanged since Stet was started.',
  'desks.git.carried': 'Last exchanged through Git {when}.',
  'desks.state.git': 'Git can’t exchange',

  'desks.leave.title': 'Leave {name}?',
  'desks.leave.stays':
    '{count, plural, =0 {No story of this desk is here.} one {Its story stays here as it is now.} other {Its # stories stay here as they are now.}} What others write there no longer comes in, and what you write no longer goes out. Nothing in the folder changes.',
  'desks.leave.unsent':
    '{count, plural, one {# version has not gone to the folder yet, so nobody else will have it.} other {# versions have not gone to the folder yet, so nobody else will have them.}}',
  'desks.leave.confirm': 'Leave',
  'desks.left': 'You have left {name}. Its stories stay here.',

  'desks.story.here': 'Only on this computer',
  'desks.story.shared': 'Shared with {name}',
  'desks.story.unshared': 'Shared with {name}, the newest words not yet',
  'desks.story.waiting': 'Waits to go to {name}',
  'desks.story.last': 'Last shared by {name}, {when}',
  'desks.story.merged': 'Put together from several versions',
  'desks.story.newer': 'A newer version of Stet wrote the latest words; they wait.',
  'desks.story.conflicts':
    '{count, plural, one {# place that two people changed} other {# places that two people changed}}',
  'desks.story.share': 'Share with {name}',
  'desks.story.share-now': 'Share these words',
  'desks.row.here': 'Only on this computer',
  'desks.row.unshared': 'Not all of it is shared yet',
  'desks.share': 'Share with desk',

  'desks.arrived': '{name} changed this story.',
  'desks.arrived.merged': 'Changes by several people came into this story.',
  'desks.arrived.conflicts':
    '{count, plural, one {One place needs your decision.} other {# places need your decision.}}',
  'desks.arrived.show': 'Show',

  'desks.quit.title':
    '{count, plural, one {One story has not left this computer} other {# stories have not left this computer}}',
  'desks.quit.body':
    'Colleagues don’t have your latest words yet. They stay safe here, and go out when Stet is open again.',
  'desks.quit.share': 'Share and quit',
  'desks.quit.sharing': 'Sharing…',
  'desks.quit.leave': 'Quit',
  'desks.quit.stay': 'Keep open',
} as const
