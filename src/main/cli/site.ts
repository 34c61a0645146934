import { resolve } from 'node:path'
import { sentenceOf, t } from '../../shared/messages/translate'
import { followSite } from '../files/site/follow-site'
import { areMany, pruneSite } from '../files/site/prune-site'
import { siteOf } from '../files/site/site-of'
import { type WrittenSite, writeSite } from '../files/site/write-site'
import { libraryOf, settingsOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface SiteFlags {
  library?: string
  out: string
  url?: string
  name?: string
  prune?: boolean
  pruneMany?: boolean
  watch?: boolean
  json?: boolean
}

/** `stet site`, in the manner that the app was told. Gives whether everything that readers may have was written. */
export async function siteCommand(terminal: Terminal, flags: SiteFlags): Promise<boolean> {
  const out = resolve(flags.out)
  const settings = settingsOf(terminal)
  const { url: siteAddress = settings.siteAddress, name: publisher = settings.publisher } = flags
  const site = await siteOf({ ...settings, siteAddress, publisher }, out)
  if (site.site.address === undefined) terminal.say(t('cli.site.no-address'))

  let sound = true
  const tell = async (written: WrittenSite) => {
    terminal.progress?.('')
    const removed = mayPrune(written, flags) ? await pruneSite(out) : 0
    const orphans = removed > 0 ? [] : written.orphans
    sound = written.failed.length === 0
    say(terminal, { ...written, orphans }, { ...flags, removed, out })
  }
  const progressed = (done: number, total: number) => terminal.progress?.(t('cli.site.progress', { done, total }))
  await withLibrary({ path: libraryOf(terminal, flags.library), readOnly: true }, async (library) => {
    const options = { ...site, progressed }
    if (flags.watch) await followSite(library, options, terminal.stopped?.() ?? AbortSignal.abort(), tell)
    else await tell(await writeSite(library, { ...options, now: Date.now() }))
  })
  return sound
}

function mayPrune({ orphans, files }: WrittenSite, { prune, pruneMany }: SiteFlags): boolean {
  if (orphans.length === 0) return false
  return pruneMany === true || (prune === true && !areMany(orphans.length, files))
}

type Telling = Pick<SiteFlags, 'out' | 'json' | 'watch'> & { removed: number }

function say(terminal: Terminal, site: WrittenSite, { removed, out, json, watch }: Telling): void {
  const { stories, files, written, orphans, missingPictures, disputed } = site
  const failed = site.failed.map(({ id, problem }) => ({ id, error: sentenceOf(problem) }))
  if (json) {
    const told = { out, stories, files, written, removed, orphans, missingPictures, disputed, failed }
    // Who follows reads one value a line.
    terminal.out(JSON.stringify(told, null, watch ? undefined : 2))
  } else {
    terminal.out(t('cli.site.done', { path: out, stories, written }))
    if (removed > 0) terminal.out(t('cli.site.removed', { count: removed }))
    if (orphans.length > 0)
      terminal.say(t('cli.site.orphans', { count: orphans.length, many: String(areMany(orphans.length, files)) }))
    if (missingPictures > 0) terminal.say(t('cli.site.missing', { count: missingPictures }))
  }
  for (const id of disputed) terminal.say(t('cli.site.disputed', { id }))
  for (const { id, error } of failed) terminal.say(t('cli.site.failed', { id, error }))
}
