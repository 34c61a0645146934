import { StetError } from '../../shared/bridge/errors'
import type { HandlersOf, House } from './handlers'

const OUTSIDE = new Set(['https:', 'http:', 'mailto:'])

/** `exported` are the files that the window may show in the file manager: those it had written. */
export function appHandlers(
  { library, desktop, page, sample }: House,
  exported: ReadonlySet<string>,
): HandlersOf<'app'> {
  return {
    async 'app.info'() {
      const { path, readOnly, stories } = await (await library).info()
      const { version, platform } = desktop
      return { version, platform, library: path, readOnly, sample: sample !== undefined, stories }
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
    async 'app.openLink'({ url }) {
      await desktop.openLink(outside(url))
      return {}
    },
    async 'app.showFile'({ path }) {
      if (!exported.has(path)) throw new StetError('bridge.refused')
      desktop.showFile(path)
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
