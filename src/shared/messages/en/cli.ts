/** The command line, and the line that says the app is ready. They speak English whatever the interface speaks. */
export const cli = {
  'app.ready': 'Stet is ready. Library: {path} ({stories, plural, one {# story} other {# stories}})',

  'cli.about':
    'Stet without a window: bring stories into a library, look at them and export them.\nEverything stays on this machine. Readers work while the app is open; importing needs the app closed.',
  'cli.option.library': 'the folder of the library',
  'cli.option.json': 'print the result as JSON on standard output',
  'cli.library-note':
    'Without --library, STET_LIBRARY names the library, and without that it is the one the app opens by itself:\n  {path}',

  'cli.import.about':
    'bring texts, Markdown, saved pages, documents (DOCX; ODT and RTF with pandoc), exports of WordPress, Ghost, Joplin and Obsidian and saved copies (.stet.json) in as stories, and references (.bib, .ris, .enw) into the library',
  'cli.import.files': 'files, or folders of them',
  'cli.import.sent': '{name}: “{title}” ({id}). {what}',
  'cli.import.returned':
    'Left out {name}: it was exported from “{title}” and has {changes, plural, =0 {no changes} one {# change} other {# changes}}. Import it in the window to see them, or with --again to make another story of it.',
  'cli.import.again': 'import what the library has already once more, instead of skipping it',
  'cli.import.accept-tags': 'take the tags that the text suggests, instead of leaving them for a person to accept',
  'cli.import.language': 'the language of texts that do not say theirs, such as en-GB or ar',
  'cli.import.done':
    'Imported “{title}” as {id}: {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {sources, plural, one {# source} other {# sources}}, {tags, plural, one {# tag} other {# tags}}, {leftOut, plural, =0 {nothing left out} one {# line left out} other {# lines left out}}.',
  'cli.import.references':
    'Imported {added, plural, one {# reference} other {# references}}; {known, plural, =0 {none} other {#}} known already, {left, plural, =0 {nothing} one {# part} other {# parts}} not understood.',
  'cli.import.untitled': 'a story without a headline',

  'cli.list.about': 'list the stories of a library',
  'cli.list.stage': 'only stories in this stage: {stages}',
  'cli.list.search': 'only stories with these words; each may be the beginning of a word',
  'cli.list.tag': 'only stories with this tag, named by its slug, such as war-and-conflicts',
  'cli.list.section': 'only stories of this section',
  'cli.list.only': 'only stories that are yours, due or overdue: mine, due, overdue',
  'cli.list.trashed': 'the stories in the trash instead',
  'cli.list.sort': 'updated, created, headline, stage or embargo; the latest update or creation comes first',
  'cli.list.reverse': 'in the opposite order',
  'cli.list.words': '{words, plural, one {# word} other {# words}}',
  'cli.list.total': '{total, plural, =0 {No stories.} one {# story.} other {# stories.}}',

  'cli.search.about': 'find stories, those with the words in their title first',
  'cli.search.words':
    'words, each of which may be the beginning of one; "phrases in quotes"; and tag:, status:, section:, by:, source:, after: and before: with a value',
  'cli.search.limit': 'show at most so many stories',
  'cli.search.total':
    '{atLeast, select, true {Found in more than a thousand stories.} other {{total, plural, =0 {Nothing found.} one {Found in # story.} other {Found in # stories.}}}}',

  'cli.show.about': 'show one story',
  'cli.show.id': 'the story’s id, as “stet list” prints it',
  'cli.show.version': 'this version of it, by its id or the beginning of that, as “stet history” prints it',
  'cli.show.untitled': '(no headline)',
  'cli.show.facts':
    '{stage} · {language} · {words, plural, one {# word} other {# words}} · {sources, plural, one {# source} other {# sources}}',
  'cli.show.tags': 'Tags: {tags}',
  'cli.show.sources': 'Sources:',

  'cli.doctor.about':
    'look through a library: its database, every story, version, picture and backup.\nEnds with 0 if all is sound, 1 if there is damage, 2 if it could not be looked at.',
  'cli.doctor.repair':
    'put the newest good version in the place of each damaged story, which is kept aside; needs the app closed',
  'cli.doctor.sound': '{stories, plural, =0 {No stories} one {# story} other {# stories}}, and everything is sound.',
  'cli.doctor.damage': 'There is damage. “stet doctor --repair” mends what can be mended and keeps what it replaces.',
  'cli.doctor.database': 'Database: {detail}',
  'cli.doctor.story': 'Story {id} “{title}”: the stored copy is damaged; its newest good version is of {at}.',
  'cli.doctor.lost': 'Story {id} “{title}”: the stored copy is damaged, and no version of it is good.',
  'cli.doctor.version': 'Story {id}: the version {version} is damaged.',
  'cli.doctor.picture': 'Picture {hash}: missing or damaged.',
  'cli.doctor.evidence': 'Evidence {hash}: missing or damaged.',
  'cli.doctor.backup': 'Backup {name}: damaged.',
  'cli.doctor.recovered':
    'The library could not be read. It was set aside at {setAside}; the backup of {at} was opened, with {saved, plural, =0 {no newer stories} one {# newer story} other {# newer stories}} from the damaged file.',
  'cli.doctor.mended': 'Story {id}: a good version was put in the place of the damaged copy, which is kept aside.',
  'cli.history.about': 'list the versions of a story, the latest first',
  'cli.history.words': '+{added, number} −{removed, number}',
  'cli.history.nobody': '(merged)',
  'cli.history.current': 'as it is now',
  'cli.history.published': 'went out',
  'cli.history.total': '{total, plural, =0 {No versions.} one {# version.} other {# versions.}}',
  'cli.reason.idle': 'pause',
  'cli.reason.blur': 'left the window',
  'cli.reason.interval': 'while writing',
  'cli.reason.close': 'closed',
  'cli.reason.undo-import': 'before an undone import',
  'cli.reason.act': 'change of many stories',
  'cli.reason.share': 'shared',
  'cli.reason.close-story': 'closed',
  'cli.reason.stage': 'new stage',
  'cli.reason.name': 'named “{label}”',
  'cli.reason.import': 'imported',
  'cli.reason.restore': 'restored',
  'cli.reason.publish': 'published',
  'cli.reason.merge': 'merged',
  'cli.reason.create': 'created',

  'cli.site.about':
    'write a site of what readers may have: its stories, lists, feeds and sitemaps.\nOnly what has changed is written. Files that Stet did not write are never touched.',
  'cli.site.out': 'the folder of the site; it is made if it is not there',
  'cli.site.url': 'where the site will be found, such as https://gazette.example/; without it, as the app was told',
  'cli.site.name': 'what the site is called; without it, as the app was told',
  'cli.site.prune': 'remove files of earlier runs that the site no longer needs, up to a tenth of the site',
  'cli.site.prune-many': 'remove them, however many they are',
  'cli.site.watch': 'go on, and write what changes in the library until Ctrl+C',
  'cli.site.progress': 'Writing story {done, number} of {total, number}…',
  'cli.site.done':
    '{path}: {stories, plural, =0 {no stories} one {# story} other {# stories}}, {written, plural, =0 {nothing new to write} one {# file written} other {# files written}}.',
  'cli.site.no-address': 'Feeds and sitemaps were left out: they need the address of the site. Say it with --url.',
  'cli.site.removed': '{count, plural, one {# file} other {# files}} removed that the site no longer needs.',
  'cli.site.orphans':
    '{count, plural, one {# file is} other {# files are}} there that the site no longer needs. {many, select, true {That is more than a tenth of it: --prune-many removes them.} other {--prune removes them.}}',
  'cli.site.missing':
    '{count, plural, one {# figure has no picture and was left out.} other {# figures have no picture and were left out.}}',
  'cli.site.disputed': '{id} stays out of the site: it has open conflicts, which somebody has to settle in Stet.',
  'cli.site.failed': '{id} could not be written: {error}',

  'cli.export.about':
    'write stories, each in a folder of its own: as pages with their pictures (html, markdown, ninjs), documents (docx), plain text, or the sources alone (csl-json, bibtex, ris)',
  'cli.export.all': 'all stories that readers may have: published, and their embargo has passed',
  'cli.export.id': 'this story as it is saved, stamped “Not for publication” until it is published; may be repeated',
  'cli.export.drafts': 'with --all: also stories that are not published, stamped “Not for publication”',
  'cli.export.format': 'one of {formats}, or several with commas between',
  'cli.export.for':
    'the tool that Markdown is written for: its front matter, its names of files, its paths of pictures',
  'cli.export.out': 'the folder to write to; it is made if it is not there',
  'cli.export.done': 'Exported {id} to {path}.',
  'cli.export.missing':
    '{id}: {missing, plural, one {# figure has no picture and was left out.} other {# figures have no picture and were left out.}}',
  'cli.export.skipped': 'Left out {id}: {why}.',
  'cli.stage.draft': 'draft',
  'cli.stage.in-review': 'in review',
  'cli.stage.published': 'published',
  'cli.stage.killed': 'killed',
  'cli.stage.withdrawn': 'withdrawn',
  'cli.why.draft': 'it is a draft',
  'cli.why.in-review': 'it is in review',
  'cli.why.killed': 'it was killed',
  'cli.why.withdrawn': 'it was withdrawn',
  'cli.why.sample': 'it is the sample story',
  'cli.why.embargo': 'its embargo has not passed',
  'cli.why.on-hold': 'it is on legal hold',
  'cli.why.disputed': 'two people changed it differently, and that is not settled',

  'cli.examples': 'Examples:',
  'cli.usage.nothing-to-export': 'Say which stories to export: --all, or --id with a story’s id.',
  'cli.usage.drafts-without-all': '--drafts belongs to --all. A story named by --id is exported in any stage.',
  'cli.usage.all-or-id': 'Choose between --all and --id.',
  'cli.usage.pdf': 'A PDF is printed by the app: open the story there and choose Export As, PDF.',
  'cli.usage.format': '“{format}” is not a format. Use one of {formats}, or several with commas between.',
  'cli.usage.count': '“{count}” is not a number of stories. Use a whole number from 1 on.',
  'cli.usage.stage': '“{stage}” is not a stage. Use one of: {stages}.',
  'cli.usage.language': '“{language}” is not a language tag. Use one such as en-GB or ar.',
} as const
