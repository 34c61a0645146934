import { StetError } from '../../../shared/bridge/errors'
import { whatLies } from './what-lies'

/** What is in a folder that is a link lies elsewhere, where nobody asked for it; a file in its place is somebody's. */
export async function refuseOther(path: string): Promise<void> {
  const stat = await whatLies(path)
  if (stat !== undefined && !stat.isDirectory()) throw new StetError('desk.no-stories', { path })
}
