import { StetError } from '../../../shared/bridge/errors'
import type { DeskFolder } from '../../desk/desk-folder'
import { isSealedBy, readSealed } from '../../desk/sealed-about'
import { SealedFolder } from '../../desk/sealed-folder'
import { type DeskRecord, putDesk, readDesks } from '../../store/desks'
import type { Room } from '../room'

/** The folder of a desk, as it is read and written here. Throws desk.locked where nobody has opened a sealed one yet. */
export function openDesk(room: Room, { id, folder, seal }: DeskRecord): DeskFolder {
  if (seal === null) return room.openFolder(folder)
  const secret = room.deskSecrets.get(id)
  if (secret === undefined) throw new StetError('desk.locked', { path: folder })
  return new SealedFolder(folder, seal, secret, (words) => keepWords(room, id, words))
}

/** What a colleague made of a desk's words by changing its passphrase: what opens it stays. */
function keepWords(room: Room, id: string, seal: string): void {
  const { db } = room.writing()
  const desk = readDesks(db).find((each) => each.id === id)
  if (desk) putDesk(db, { ...desk, seal })
}

/** Whether a desk has to be opened with its passphrase, or what was kept of it, before anything goes in or out. */
export function isLocked(room: Room, { id, seal }: DeskRecord): boolean {
  return seal !== null && !room.deskSecrets.has(id)
}

/** Whether a secret, in hex, opens a sealed desk. */
export function opensDesk({ seal }: DeskRecord, key: string): boolean {
  const about = seal === null ? undefined : readSealed(seal)
  return about !== undefined && isSealedBy(about, Buffer.from(key, 'hex'))
}
