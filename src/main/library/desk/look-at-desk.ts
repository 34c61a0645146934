import type { FoundDesk } from '../../../shared/bridge/desk'
import { isWorkTree } from '../../desk/git/work-tree'
import { readSealed } from '../../desk/sealed-about'
import type { Room } from '../room'
import { sealOf } from './find-desk'
import type { JoinedDesks } from './joined-desks'

/** What lies in a folder: a desk, of which a sealed one tells its name only to those who have joined it, or none. */
export async function lookAtDesk(room: Room, joined: JoinedDesks, path: string): Promise<FoundDesk> {
  const folder = room.openFolder(path)
  const words = await sealOf(path)
  const about = words === undefined ? await folder.about() : readSealed(words)
  const { size: objects } = await folder.names('objects')
  const known = joined.records().find(({ id }) => id === about?.id)
  const desk = about ? { id: about.id, name: words === undefined ? about.name : (known?.name ?? '') } : null
  return {
    folder: path,
    desk,
    objects,
    joined: known !== undefined,
    sealed: words !== undefined,
    workTree: isWorkTree(path),
  }
}
