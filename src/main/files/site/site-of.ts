import { basename } from 'node:path'
import type { Settings } from '../../../shared/bridge/settings'
import { StetError } from '../../../shared/bridge/errors'
import { siteAddress } from '../../../shared/export/site/address'
import type { Site } from '../../../shared/export/site/site'
import { mannerOf } from '../manner'
import type { SiteOptions } from './site-options'

type Chosen = Pick<
  Settings,
  | 'publisher'
  | 'siteAddress'
  | 'storyLanguage'
  | 'sections'
  | 'referenceStyle'
  | 'timeZone'
  | 'exportTheme'
  | 'ownTheme'
>

/**
 * The site that the person's settings say is written to a folder; without a name of the newsroom it is called like the
 * folder. Throws site.address, and what reading the newsroom's own style sheet throws.
 */
export async function siteOf(
  settings: Chosen,
  out: string,
): Promise<Pick<SiteOptions, 'out' | 'site' | 'sections' | 'manner'>> {
  const { publisher, sections = [], storyLanguage: language, siteAddress: typed = '' } = settings
  const address = siteAddress(typed)
  if (typed.trim() !== '' && address === undefined) throw new StetError('site.address', { address: typed.trim() })
  const manner = await mannerOf(settings, ['html'])
  const { timeZone } = manner
  const site: Site = {
    name: publisher?.trim() || basename(out),
    language,
    ...(address !== undefined && { address }),
    ...(timeZone !== undefined && { timeZone }),
  }
  return { out, site, sections, manner }
}
