import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { exportStory, PAGE } from '../files/export-story'
import { folderName } from '../files/folder-name'
import { savedRelease } from '../files/release'
import type { HandlersOf, House } from './handlers'

/** Adds every file it writes to `exported`. */
export function exportHandlers({ library, desktop }: House, exported: Set<string>): HandlersOf<'exports'> {
  return {
    async 'exports.story'({ id, format }) {
      const open = await library
      const [story] = await open.stored([id])
      if (!story) throw new StetError('article.not-found', { id })
      const release = savedRelease(story, Date.now())

      const place = await desktop.chooseFolder()
      if (place === undefined) return null
      const folder = join(place, folderName(release.article, id))
      const path = join(folder, PAGE[format])
      if (existsSync(path) && !(await desktop.mayReplace(folder))) return null
      const { missingPictures } = await exportStory(open, release, folder, [format])
      exported.add(path)
      return { path, missingPictures }
    },
  }
}
