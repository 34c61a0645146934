/** Encrypted desks: passphrases and recovery codes. */
export const sealing = {
  'sealed.found': 'An encrypted desk shares its stories through this folder.',
  'sealed.mark': 'encrypted',
  'sealed.passphrase': 'Passphrase',
  'sealed.again': 'Passphrase once more',
  'sealed.show': 'Show passphrase',
  'sealed.hide': 'Hide passphrase',
  'sealed.code': 'Recovery code',
  'sealed.code-help': 'Seven groups of four letters and digits; capitals, spaces and hyphens don’t matter.',
  'sealed.use-code': 'Use the recovery code instead',
  'sealed.use-passphrase': 'Use the passphrase instead',
  'sealed.differ': 'The two passphrases are not the same.',
  'sealed.keeps': 'The key store of this computer remembers it.',
  'sealed.keeps-not':
    'This computer has no key store that Stet can use, such as a keychain or a wallet. Stet asks for the passphrase each time it starts.',

  'sealed.encrypt': 'Encrypt this desk',
  'sealed.encrypt-help': 'Only people with its passphrase can read along, not whoever carries the folder.',
  'sealed.choose-help': 'At least 12 characters; four or five words do well. Everybody who joins needs it.',
  'sealed.means': 'What that means',
  'sealed.means.host':
    'Whoever hosts the folder still sees how many files there are, how large they are, when they came and from whom, but not one word, name or picture.',
  'sealed.means.lost':
    'If the passphrase is forgotten and the recovery code is lost, nobody can join any more. Not even the makers of Stet can help.',
  'sealed.means.pages': 'No pages for websites and other programs are put into the folder.',

  'sealed.code.title': 'Keep the recovery code',
  'sealed.code.what':
    'It opens {name} when the passphrase is forgotten. It is shown this once, and Stet keeps no copy of it.',
  'sealed.code.where': 'Keep it where only people of the desk can find it, and never in the desk’s folder.',
  'sealed.code.copy': 'Copy',
  'sealed.code.copied': 'The recovery code was copied.',
  'sealed.code.print': 'Print…',
  'sealed.code.save': 'Save as file…',
  'sealed.code.saved': 'The recovery code was saved.',
  'sealed.code.kept': 'I have kept it',
  'sealed.code.first': 'Keep the code first, then tick “I have kept it”.',
  'sealed.code.go-on': 'Go on',
  'sealed.paper.title': 'Recovery code of {name}',
  'sealed.paper.what':
    'It opens this encrypted desk in Stet when the passphrase is forgotten: choose “Join a Desk…”, then the desk’s folder, then “Use the recovery code instead”.',
  'sealed.paper.where':
    'Keep it where only people of the desk can find it. Whoever has it and the folder can read everything.',

  'sealed.locked': 'locked',
  'sealed.unlock': 'Unlock…',
  'sealed.unlock.title': 'Unlock {name}',
  'sealed.unlock.what':
    'The stories of this desk are here, and you can write. Nothing comes in or goes out until it is unlocked.',
  'sealed.unlock.confirm': 'Unlock',
  'sealed.unlock.working': 'Unlocking…',

  'sealed.change': 'Change passphrase…',
  'sealed.change.title': 'Change the passphrase of {name}',
  'sealed.change.present': 'Present passphrase',
  'sealed.change.new': 'New passphrase',
  'sealed.change.code': 'You get a new recovery code with it. The one that was kept before no longer opens the desk.',
  'sealed.change.old':
    'This shuts nobody out: who has an old copy of the folder and the old passphrase or code can still read all of it, also what is written later. To keep somebody out, make a new desk.',
  'sealed.change.confirm': 'Change',
  'sealed.change.working': 'Changing…',
  'sealed.change.done': '{name} opens with the new passphrase from now on.',
} as const
