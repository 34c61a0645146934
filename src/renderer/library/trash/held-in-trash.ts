import { NEWEST_FIRST } from '../../../shared/bridge/story'
import { call } from '../../bridge'

const AT_A_TIME = 500

/** How many stories of the trash are on legal hold, of those named or of all. */
export async function heldInTrash(ids: readonly string[] | undefined): Promise<number> {
  const meant = ids && new Set(ids)
  let held = 0
  for (let offset = 0; ; offset += AT_A_TIME) {
    const page = { offset, limit: AT_A_TIME }
    const { rows } = await call('articles.list', { filter: { trashed: true }, sort: NEWEST_FIRST, ...page })
    held += rows.filter((row) => row.held && (meant?.has(row.id) ?? true)).length
    if (rows.length < AT_A_TIME) return held
  }
}
