import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArticle } from '../../shared/article/read'
import { StetError } from '../../shared/bridge/errors'
import { ENDING, exportFile, withEnding } from '../files/export-file'
import { exportMany, folderNames } from '../files/export-many'
import { exportStory } from '../files/export-story'
import { FolderBook } from '../files/folder-book'
import { folderName } from '../files/folder-name'
import { mannerOf, readTheme } from '../files/manner'
import { comesBack, originOf } from '../files/origin'
import { savedRelease } from '../files/release'
import { settle } from '../files/settle'
import { copyPlace, saveCopy, takenBy } from '../files/save-copy'
import { placeOf } from '../files/story-place'
import { asPackage } from '../incoming/package/package-name'
import type { HandlersOf, House } from './house'

/** Adds every file it writes to `exported`. */
export function exportHandlers(
  { library, settings, desktop, printer, progressed, report }: House,
  exported: Set<string>,
): HandlersOf<'exports'> {
  return {
    async 'exports.story'({ id, format }) {
      const open = await library
      const [story] = await open.stored([id])
      if (!story) throw new StetError('article.not-found', { id })
      const release = savedRelease(story, Date.now())
      const manner = await mannerOf(settings.get(), [format])

      const place = await desktop.chooseFolder()
      if (place === undefined) return null
      const book = await FolderBook.open(place)
      const saved = readArticle(story.json).article
      const name = book.foldersFor([{ ...saved, id }]).get(id) as string
      const folder = join(place, name)
      const path = placeOf(format, folder, release, manner.preset).page
      const mayReplace = () => (dirname(path) === folder ? desktop.mayReplace(folder) : desktop.mayReplaceFile(path))
      if (existsSync(path) && !(await mayReplace())) return null
      const { person } = settings.get()
      const origin = comesBack(format) ? await originOf(open, id, release, person.name) : undefined
      const { missingPictures } = await exportStory(open, release, folder, [format], { ...manner, origin })
      await settle(book, place, { id, slug: saved.slug, shown: release.article, folder: name })
      exported.add(path)
      return { path, missingPictures }
    },
    async 'exports.file'({ id, format }) {
      const open = await library
      const [story] = await open.stored([id])
      if (!story) throw new StetError('article.not-found', { id })
      const release = savedRelease(story, Date.now())
      const chosen = await desktop.chooseExport(`${folderName(release.article, id)}${ENDING[format]}`, format)
      if (chosen === undefined) return null
      const path = withEnding(chosen, format)
      if (path !== chosen && existsSync(path) && !(await desktop.mayReplaceFile(path))) return null
      const manner = await mannerOf(settings.get(), format === 'pdf' ? ['html'] : [])
      const missingPictures = await exportFile(open, release, path, format, manner, printer)
      exported.add(path)
      return { path, missingPictures }
    },
    async 'exports.package'({ id }) {
      const open = await library
      const [story] = await open.stored([id])
      if (!story) throw new StetError('article.not-found', { id })
      const chosen = await desktop.choosePackage(asPackage(folderName(readArticle(story.json).article, id)))
      if (chosen === undefined) return null
      const path = asPackage(chosen)
      if (path !== chosen && existsSync(path) && !(await desktop.mayReplaceFile(path))) return null
      const { sendStory } = await import('../files/send-story')
      const sent = await sendStory(open, { id, by: settings.get().person.name }, path)
      exported.add(path)
      return { path, ...sent }
    },
    async 'exports.stories'({ ids, format }) {
      const manner = await mannerOf(settings.get(), [format])
      const place = await desktop.chooseFolder()
      if (place === undefined) return null
      const open = await library
      const folders = await folderNames(open, ids, await FolderBook.open(place))
      const isThere = async ([id, name]: [string, string]) => {
        const [story] = await open.stored([id])
        if (!story) throw new StetError('article.not-found', { id })
        return existsSync(placeOf(format, join(place, name), savedRelease(story, Date.now()), manner.preset).page)
      }
      const there = await Promise.all([...folders].map(isThere))
      const [taken, ...others] = [...folders.values()].filter((_, index) => there[index])
      if (taken !== undefined && !(await desktop.mayReplace(taken, others.length))) return null

      const outcome = await exportMany(open, {
        ids,
        folders,
        drafts: true,
        formats: [format],
        manner,
        by: settings.get().person.name,
        out: place,
        now: Date.now(),
        progressed: (done, total) => progressed({ work: 'exporting', done, total }),
        report: (error) => report('exports.stories', error),
      })
      exported.add(place)
      return {
        path: place,
        stories: outcome.exported.length,
        missingPictures: outcome.exported.reduce((sum, { missingPictures }) => sum + missingPictures, 0),
        failed: outcome.failed.length,
        problem: outcome.failed[0]?.problem ?? null,
      }
    },
    async 'exports.stylesheet'({ theme }) {
      return { css: (await mannerOf({ ...settings.get(), exportTheme: theme }, ['html'])).stylesheet }
    },
    async 'exports.chooseTheme'() {
      const path = await desktop.chooseStylesheet()
      if (path === undefined) return null
      await readTheme(path)
      return { path }
    },
    async 'exports.unsaved'({ json }) {
      const { article } = readArticle(json)
      const chosen = await desktop.chooseFile(`${folderName(article, 'copy')}.md`)
      if (chosen === undefined) return null
      const place = copyPlace(chosen)
      for (const taken of takenBy(place, chosen)) if (!(await desktop.mayReplaceFile(taken))) return null
      await saveCopy(json, place)
      exported.add(place.markdown)
      return { path: place.markdown }
    },
  }
}
