import type { Draft } from '../draft'
import type { Line } from './line'
import { readMeta, takeMeta } from './meta-line'
import { proseZone } from './prose-zone'

/** Takes bylines and dates below the story's last sentence, `Additional reporting by Tom Adeyemi`, out of its body. */
export function takeCredits(lines: Line[], draft: Draft): Line[] {
  const { last } = proseZone(lines)
  return lines.filter(({ text, at }) => {
    const meta = at > last && last >= 0 ? readMeta(text) : undefined
    if (meta) takeMeta(meta, draft, at)
    return !meta
  })
}
