import { call } from '../../bridge'
import type { Origin, Origins } from '../../session/origins'

/** Where people write and are written to: nothing that was published. */
const DESKS =
  /(?:^|\.)(?:docs\.google\.com|drive\.google\.com|mail\.google\.com|gemini\.google\.com|officeapps\.live\.com|onedrive\.live\.com|outlook\.(?:live|office|office365)\.com|sharepoint\.com|office\.com|icloud\.com|notion\.so|localhost)$/

/** Offers the page that something was pasted from as a source: the one that it names itself, or that the clipboard does. */
export async function offerOrigin(page: Partial<Origin>, origins: Origins): Promise<void> {
  const url = page.url ?? (await call('clipboard.origin', {})).url?.replace(/#.*$/s, '')
  if (url !== undefined && !DESKS.test(new URL(url).hostname)) origins.offer({ ...page, url })
}
