import { newId } from '../../../shared/article/id'
import { StetError } from '../../../shared/bridge/errors'
import { DESK_FORMAT, PlainFolder } from '../../desk/plain-folder'
import { type DeskPass, isLater, readSealed, sealDesk, sealedName, unsealDesk } from '../../desk/sealed-about'
import { SealedFolder } from '../../desk/sealed-folder'
import type { Room } from '../room'

/** What somebody gives to join the desk in a folder, or to make the folder one. */
export interface Joining {
  folder: string
  /** What a desk that is made is called. */
  name?: string | undefined
  /** Opens a sealed desk. One that is made is sealed with it. */
  passphrase?: string | undefined
  /** Opens a sealed desk too. */
  recovery?: string | undefined
}

/** What a sealed desk says of itself, of two: what was written after the last change of its passphrase. */
export function laterSeal(one: string | null, other: string | null): string | null {
  const [first, second] = [one, other].map((words) => (words === null ? undefined : readSealed(words)))
  return first && second && isLater(second, first) ? other : one
}

/** The desk in a folder. `recovery`: of one that was made now. */
export interface DeskThere {
  id: string
  name: string
  seal: string | null
  secret?: Uint8Array
  recovery?: string
}

/** What a sealed desk's folder says of itself; undefined where it isn't one. Throws desk.gone and its kin. */
export async function sealOf(folder: string): Promise<string | undefined> {
  const bytes = await new PlainFolder(folder).aboutBytes()
  const text = bytes && Buffer.from(bytes).toString('utf8')
  return text !== undefined && readSealed(text) ? text : undefined
}

/**
 * Finds the desk in a folder, and opens it; where there is none yet the folder becomes one. Throws desk.locked where it is
 * sealed and nothing opens it, desk.not-sealed where a passphrase is given for one that everybody can read, and desk.no-name.
 */
export async function findDesk(room: Room, { folder, name, passphrase, recovery }: Joining): Promise<DeskThere> {
  const pass = passOf(passphrase, recovery)
  const words = await sealOf(folder)
  if (words !== undefined) return openSealed(folder, words, pass)
  const plain = room.openFolder(folder)
  const about = await plain.about()
  if (about) {
    if (pass) throw new StetError('desk.not-sealed', { path: folder })
    return { id: about.id, name: about.name, seal: null }
  }
  if (name === undefined) throw new StetError('desk.no-name', { path: folder })
  const desk = { id: newId(), name }
  if (passphrase === undefined) {
    await plain.found({ format: DESK_FORMAT, ...desk })
    return { ...desk, seal: null }
  }
  const made = await sealDesk(desk, passphrase)
  await new SealedFolder(folder, made.text, made.secret).found()
  return { ...desk, seal: made.text, secret: made.secret, recovery: made.recovery }
}

async function openSealed(folder: string, words: string, pass: DeskPass | undefined): Promise<DeskThere> {
  const about = readSealed(words)
  if (pass === undefined || about === undefined) throw new StetError('desk.locked', { path: folder })
  const secret = await unsealDesk(about, pass)
  return { id: about.id, name: sealedName(about, secret), seal: words, secret }
}

/** What opens a sealed desk, of what somebody gave; undefined where it was nothing. */
export function passOf(passphrase: string | undefined, recovery: string | undefined): DeskPass | undefined {
  if (passphrase !== undefined) return { passphrase }
  return recovery === undefined ? undefined : { recovery }
}
