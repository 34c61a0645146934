import { dirname, join, resolve } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import type { HandlersOf, House } from './house'

const OUTSIDE = new Set(['https:', 'http:', 'mailto:'])

/** `exported` are files that the window may show in the file manager, since it had them written. */
export function appHandlers(
  { library, desktop, page, sample }: House,
  exported: ReadonlySet<string>,
): Omit<HandlersOf<'app'>, 'app.start'> {
  /** The library and its desks' folders; and what it keeps for its own safety: its backups, and what it set aside. */
  const isKept = async (path: string) => {
    const open = await library
    const [info, last, desks] = await Promise.all([open.info(), open.lastRecovery(), open.desks()])
    if (path === info.path || desks.some(({ folder }) => folder === path)) return true
    const setAside = [last?.setAside, info.recovery?.setAside, info.privateSetAside]
    return setAside.includes(path) || dirname(resolve(path)) === join(info.path, 'backups')
  }
  return {
    async 'app.info'() {
      const { path, ...about } = await (await library).info()
      const { version, platform, language } = desktop
      return { version, platform, language, library: path, sample: sample !== undefined, ...about }
    },
    async 'app.shown'() {
      page.shown()
      return {}
    },
    async 'app.mayClose'() {
      page.mayClose()
      return {}
    },
    async 'app.mayNotClose'() {
      page.mayNotClose()
      return {}
    },
    async 'app.edit'({ action }) {
      page.edit(action)
      return {}
    },
    async 'app.fullScreen'() {
      page.toggleFullScreen()
      return {}
    },
    async 'app.openLink'({ url }) {
      await desktop.openLink(outside(url))
      return {}
    },
    async 'app.showFile'({ path }) {
      if (!exported.has(path) && !(await isKept(path))) throw new StetError('bridge.refused')
      desktop.showFile(resolve(path))
      return {}
    },
  }
}

/** A web or mail address as the system gets it. */
function outside(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new StetError('link.refused', { url: url.slice(0, 100) })
  }
  if (!OUTSIDE.has(parsed.protocol)) throw new StetError('link.refused', { url: url.slice(0, 100) })
  return parsed.href
}
