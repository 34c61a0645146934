/** One clear sentence for each error code, with what to do next. Params in braces. */
export const errors = {
  unexpected: 'Something went wrong that Stet did not expect. Your text is safe; please try again.',
  'bridge.refused': 'This window may not do that.',
  'bridge.bad-input': 'Stet could not understand its own request “{name}”. Please report this.',
  'library.newer':
    'This library was last used by a newer version of Stet (format {found}, this version reads up to {known}). Install the newer version to open it.',
  'library.older':
    'This library was last used by an older version of Stet (format {found}, this version needs {known}). Open it for writing once to bring it up to date.',
  'library.unreadable':
    'The library at {path} could not be read ({detail}), and there is no good backup of it. Stet has left it untouched. “stet doctor --repair” brings over what can still be read.',
  'library.read-only':
    '{because, select, busy {This library is open for reading only, because another Stet is using it. Close the other one, then start Stet again.} refused {This library is open for reading only, because Stet may not write to its folder. Allow it in the folder’s permissions or copy the library to a disk that can be written to, then start Stet again.} full {This library is open for reading only, because its disk is full. Free some space, then start Stet again.} other {This library is open for reading only.}}',
  'library.busy': 'Another Stet is already writing to this library. Close it, or open the library for reading.',
  'library.gone':
    'The library at {path} is not there any more. If it is on another disk or a network folder, connect that and start Stet again. If you removed it yourself, start Stet with --new-library.',
  'library.suspect':
    'A part of the library could not be read ({detail}). Quit Stet and start it again: it then mends the library, from the newest good backup where it must.',
  'library.mend-first':
    'The stories were removed, but older backups still hold them: Stet keeps these backups until every damaged story has a good version again. Recover the damaged stories, then empty the trash once more.',
  'library.not-found': 'There is no library at {path}.',
  'library.not-writable': 'Stet may not write to {path}. Check the permissions of the folder.',
  'library.disk-full':
    'The disk is full. Free some space; your text stays in this window and is saved as soon as there is room.',
  'library.io': 'The disk did not accept the text ({detail}). It stays in this window and Stet keeps trying.',
  'library.damaged': 'The stored copy of this story is damaged. Stet has left it untouched.',
  'library.no-sample':
    'The sample story opens only in the library that Stet keeps by itself. Start Stet without --library to look around in it.',
  'library.closed': 'The library has been closed. Start Stet again to go on.',
  'desk.gone':
    'The desk’s folder at {path} is not there now. If it is on another disk or a network folder, connect that. Stet keeps looking, and your work goes on here.',
  'desk.empty':
    'The desk’s folder at {path} is empty, though stories lay in it before. If it is on another disk or a network folder, connect that. If somebody emptied it, have it filled again from this computer.',
  'desk.another': 'Another desk lies in the folder at {path} now. Nothing was changed here or there.',
  'desk.not-it': 'The folder at {path} is not that of this desk. Choose the one in which its stories lie.',
  'desk.not-readable':
    'Stet may not read all that lies in the desk’s folder at {path}. Nothing comes in or goes out until its permissions allow it; your work goes on here.',
  'desk.not-writable':
    'Stet may not write to the desk’s folder at {path}. Others’ work still comes in; yours goes out as soon as the folder’s permissions allow it.',
  'desk.full':
    'The desk’s folder at {path} takes no more: its disk or its quota is full. Your work is safe here and goes out when there is room.',
  'desk.io':
    'The desk’s folder at {path} could not be read or written ({detail}). Nothing is lost here, and Stet keeps trying.',
  'desk.no-stories':
    'What lies at {path} is no folder of its own, so no pages are put there. Move it elsewhere; Stet makes the folder.',
  'desk.pages-refused':
    'Stet may not read and write what lies in {path}, so the pages there stay as they are. It goes on as soon as the folder’s permissions allow it.',
  'desk.pages-no-room':
    'There is hardly any room left on the disk of {path}, so no pages are written there: what is left is kept for the stories themselves. The pages go on as soon as there is room.',
  'desk.newer':
    'The desk’s folder was made by a newer version of Stet (format {found}, this version reads up to {known}). Install the newer version to join it.',
  'desk.in-library':
    'The folder at {path} is Stet’s own library, or inside it. Choose a folder that others can reach too.',
  'desk.no-name': 'The folder at {path} is no desk yet. Give the desk a name to make it one.',
  'desk.locked': 'The desk in the folder at {path} is encrypted. Give its passphrase or its recovery code to open it.',
  'desk.wrong-passphrase': 'That is not the passphrase of this desk.',
  'desk.wrong-code': 'That is a recovery code, but not the one of this desk.',
  'desk.mistyped-code':
    'That is no recovery code: one is seven groups of four letters and digits. Compare it with the printed one.',
  'desk.short-passphrase': 'Choose a passphrase of at least {shortest} characters. Four or five words do well.',
  'desk.code-in-desk':
    'That is in the desk’s own folder: whoever hosts it would have the code with what it opens. Choose another place.',
  'desk.not-sealed':
    'The desk in the folder at {path} is not encrypted, so that everybody who has the folder can read along. If it should be, ask who set it up.',
  'desk.git-none':
    'The folder at {path} is no Git work tree of its own. Clone the repository into it, or do without Git.',
  'desk.git-absent': 'Git is not installed on this computer. Install it, or turn Git off for this desk.',
  'desk.git-no-remote': 'The Git work tree at {path} has no remote to push to. Add one with “git remote add origin”.',
  'desk.git-detached': 'The Git work tree at {path} is on no branch. Check one out; Stet goes on by itself.',
  'desk.git-unfinished':
    'In the Git work tree at {path} a merge or rebase is unfinished. Finish or abort it; Stet goes on by itself.',
  'desk.git-locked':
    'Another program works in the Git work tree at {path}, or one has left its lock behind. If none is running, remove the file that Git names: {detail}',
  'desk.git-offline': 'The desk’s Git repository can’t be reached now. Stet keeps trying, and your work goes on here.',
  'desk.git-refused':
    'The desk’s Git repository refused access. Sign in with Git as you do in a terminal; Stet uses what Git has kept.',
  'desk.git-no-repository': 'There is no Git repository where the remote of {path} points. Check its address.',
  'desk.git-not-trusted':
    'Git does not trust the folder at {path}, because it belongs to somebody else. Change its owner, or name it in “safe.directory”.',
  'desk.git-changed-files':
    'Files in the Git work tree at {path} that are not the desk’s were changed here and by others. Commit or discard them first.',
  'desk.git-conflict':
    'Others changed {file} in the Git work tree at {path} too. It is not the desk’s: merge it by hand. Nothing was changed.',
  'desk.git-declined': 'The desk’s Git repository takes nothing from here ({detail}). Ask whoever runs it.',
  'desk.git-rewritten':
    'Somebody has rewritten the history of the desk’s Git repository. Nothing was pushed and nothing here was changed. Ask who did it; if it is right, merge its branch by hand.',
  'desk.git-busy': 'Others pushed all the time. Your work is committed here and goes out with the next try.',
  'desk.git-failed': 'Git stopped ({detail}). Nothing is lost here, and Stet keeps trying.',
  'desk.not-joined': 'This library has joined no such desk.',
  'act.not-found': 'This change can no longer be taken back.',
  'template.not-found': 'That template is no longer in this library.',
  'article.not-found': 'The story {id} is not in this library.',
  'article.read-only':
    'This story holds something that this version of Stet does not know ({unknown}), so it opens for reading only.',
  'article.invalid': 'The story was not saved, because it is not valid: {detail}.',
  'article.moved-on': 'The story has changed since you looked at it. Look it over, then publish it again.',
  'article.on-hold': 'This story is on legal hold.',
  'article.disputed': 'Two people changed this story differently. Settle that first, then publish it.',
  'source.not-found': 'No story holds this source any more.',
  'version.not-found': 'This version of the story is not in this library. Choose another one from its history.',
  'version.damaged':
    'The stored copy of this version is damaged and can’t be shown. The story itself is not touched by that; choose another version from its history.',
  'asset.not-a-picture': '{name} is not a picture that Stet can show. Use JPEG, PNG, GIF, WebP or AVIF.',
  'asset.svg':
    '{name} is an SVG drawing. It can carry scripts and load things from the web, so stories don’t hold them. Export it as PNG.',
  'asset.heic': '{name} is a HEIC picture, which browsers don’t show. Save it as JPEG in the program that shows it.',
  'asset.tiff': '{name} is a TIFF picture, or a camera’s raw file, which browsers don’t show. Save it as JPEG or PNG.',
  'asset.pdf': '{name} is a PDF. Save the page or picture that you need as PNG or JPEG.',
  'asset.too-large': '{name} has {size, number} MB. A picture may have up to {limit, number} MB.',
  'asset.too-many-pixels':
    '{name} has {width, number} × {height, number} pixels. A picture may have up to {limit, number} million.',
  'asset.unsound': '{name} is cut off or damaged. Get it again from where it came from.',
  'asset.unreadable': '{name} could not be read.',
  'asset.not-found': 'The picture {hash} is not in this library.',
  'asset.damaged': 'The picture {hash} is damaged on the disk. Put it into the story again from its file.',
  'evidence.too-large': 'This file has {size, number} MB. Evidence may have up to {limit, number} MB.',
  'evidence.unreadable': 'This file could not be read.',
  'evidence.not-found': 'This file is not in this library any more.',
  'evidence.damaged': 'This file is damaged on the disk. Attach it again from where it came from.',
  'vocabulary.not-json': '{name} begins like JSON but is damaged or cut off. Get it again from where it came from.',
  'vocabulary.no-terms':
    'No terms in {name}. Stet reads vocabularies as SKOS JSON (IPTC NewsCodes), a JSON list of names, or a table (CSV).',
  'vocabulary.too-many': '{name} has more than {limit, number} terms.',
  'vocabulary.no-name': 'Nothing was imported: term {at} of the file has no name: {value}.',
  'vocabulary.bad-name': 'Nothing was imported: “{value}” has no letter or digit, so it cannot be a tag.',
  'vocabulary.bad-group':
    'Nothing was imported: “{value}” is no group. Groups are topic, place, person, organisation and free.',
  'vocabulary.too-long': 'Nothing was imported: a name is longer than 200 characters: “{value}”.',
  'vocabulary.unknown-parent': 'Nothing was imported: “{name}” belongs to “{value}”, which is not in the file.',
  'import.unreadable': '{name} could not be read.',
  'import.too-large': '{name} is larger than {limit} MB.',
  'import.busy': 'An import is running. Wait for it to finish, then try again.',
  'import.too-many': 'The folder holds more than {limit, number} files. Import a part of it at a time.',
  'import.not-understood': '{name} could not be understood: it is damaged, or not what its name says.',
  'import.unknown-kind': '{name} is nothing that Stet can read as a story.',
  'import.picture':
    '{name} is a picture, which is no story by itself. Put JPEG, PNG, GIF, WebP and AVIF pictures into an open story instead.',
  'import.pdf':
    '{name} is a PDF, which says where letters stand and not what they form. Copy its text into a text file, then import that.',
  'import.document':
    '{name} is a document that Stet does not read. Save it as DOCX or plain text in the program that wrote it, then import that.',
  'import.archive': '{name} is an archive. Unpack it, then import the folder.',
  'import.no-stories': '{name} holds no stories.',
  'import.damaged': '{name} is damaged or cut off. Get it again from where it came from.',
  'import.too-deep': '{name} is nested deeper than any document, so it was not read.',
  'import.too-long': '{name} has more words than any story, so it was not read.',
  'import.bomb': '{name} would unpack to more than {limit, number} MB, so it was not read.',
  'import.outside': '{name} names files outside of itself, as no document does, so it was not read.',
  'import.entities': '{name} defines its own signs (entities), as no document does, so it was not read.',
  'import.no-pandoc':
    'To read {name}, Stet needs the program pandoc. Install it from pandoc.org and import the file again, or save it as DOCX.',
  'import.pandoc-failed':
    'pandoc could not read {name}. Save it as DOCX in the program that wrote it, then import that.',
  'import.foreign-json':
    '{name} holds no story. Of JSON files, copies that Stet saved (.stet.json) and exports of Ghost can be imported.',
  'import.damaged-copy':
    '{name} is damaged, or a newer version of Stet wrote it, so it was not imported. The .md file saved beside it holds its words.',
  'import.empty': '{name} holds no text.',
  'import.encoding': '{name} is not UTF-8 text. Save it as UTF-8 in the program it came from, then import it again.',
  'import.folder': '{name} is a folder. Choose the files in it.',
  'export.folder': 'Stet may not write to {path}. Choose another folder.',
  'export.disk-full': 'The disk is full, so nothing was exported. The earlier files are untouched.',
  'export.failed': 'The export to {path} did not work ({detail}). The earlier files are untouched.',
  'export.book':
    'What Stet noted of the folders in {path} is damaged, or of a newer Stet, so nothing was exported yet. It is kept there as {kept}. Stet has noted anew which story lies where, as far as that can still be told; folders of which it can’t be told stay untouched. Export again to go on.',
  'export.pdf-slow':
    'The PDF took longer than it should, so it was given up. The earlier file is untouched. Try again, or print the HTML page from a browser.',
  'export.pdf-failed':
    'The PDF could not be made. The earlier file is untouched. Try again, or print the HTML page from a browser.',
  'export.proof':
    'The page was written, read again and found to differ from the story ({what, select, text {its words} references {its references} anchor {a place that a link leads to} link {a link} image {a picture} alt {an alternative text} headings {its headings} stamp {its stamp} other {something from elsewhere}}: “{place}”), so it was not kept. The earlier files are untouched.',
  'site.taken':
    'There is a file of somebody else’s at {path} in this folder, so nothing was written. Choose another folder, or move that file.',
  'site.manifest':
    'Stet can’t understand what it noted of the site in {path}: the file is damaged, or of a newer Stet. So nothing was written or removed. Put an earlier copy of that file back, or choose an empty folder for the site.',
  'site.address':
    '“{address}” is no address of a web site. It begins with https:// or http://, such as https://example.org/.',
  'export.theme-unreadable': 'The style sheet {name} can’t be read. Choose it again in the settings, or another theme.',
  'export.theme-loads':
    '{name} would load something from elsewhere ({what}), so a page with it would not be whole. Put pictures and fonts into it as data.',
  'link.refused': 'Stet opens only web and mail links, not {url}.',
  'settings.unwritable': 'Your settings could not be stored. They last until you quit.',
  'import.newer': '{name} comes from a newer version of Stet. Update Stet, then import it again.',
  'export.package-too-large':
    'The story’s pictures and files are larger than {limit} MB together, so no file was written.',
} as const
