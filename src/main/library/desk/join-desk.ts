import { realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { folderError } from '../../desk/folder-error'
import type { DeskJoining, JoinedDesk } from '../door/desks'
import type { Room } from '../room'
import { findDesk, laterSeal } from './find-desk'
import type { JoinedDesks } from './joined-desks'

/** Joins the desk in a folder, or makes the folder one; what it throws is in the library's door. */
export async function joinDesk(
  room: Room,
  joined: JoinedDesks,
  { isDefault, ...joining }: DeskJoining,
): Promise<JoinedDesk> {
  const { folder: path } = joining
  if (await isInside(path, room.writing().path)) throw new StetError('desk.in-library', { path })
  const { id, name, seal, secret, recovery } = await findDesk(room, joining)
  const desks = joined.records()
  const known = desks.find((desk) => desk.id === id)
  // Whoever put a plain desk of the same id in a sealed one's place would read along.
  if (seal === null && known && known.seal !== null) throw new StetError('desk.not-sealed', { path })
  if (secret) room.deskSecrets.set(id, secret)
  const desk = {
    id,
    name,
    folder: path,
    joinedAt: new Date().toISOString(),
    paused: false,
    isDefault: isDefault ?? !desks.some((other) => other.isDefault && other !== known),
    // An old copy that somebody put there says nothing of what was changed since.
    seal: laterSeal(seal, known?.seal ?? null),
    git: known?.git ?? false,
  }
  joined.put(desk)
  const key = secret && Buffer.from(secret).toString('hex')
  return { ...joined.status(desk), ...(key && { key }), ...(recovery && { recovery }) }
}

/** Whether a folder is the library's own, or in it. */
async function isInside(path: string, library: string): Promise<boolean> {
  try {
    const [folder, own] = [await realpath(path), await realpath(library)]
    return folder === own || folder.startsWith(own + sep)
  } catch (error) {
    throw folderError(error, path, 'desk.not-readable')
  }
}
