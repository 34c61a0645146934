import { StetError } from '../../../shared/bridge/errors'
import { type DeskPass, isLater, readSealed, resealDesk, unsealDesk } from '../../desk/sealed-about'
import { SealedFolder } from '../../desk/sealed-folder'
import type { DeskRecord } from '../../store/desks'
import { sealOf } from './find-desk'

/**
 * Puts a sealed desk's folder under another passphrase: what opens it now is asked for, since whoever sits at a computer that has
 * joined is not always its owner. Gives the new words, the secret, and the new recovery code. Throws desk.not-sealed, desk.not-it,
 * desk.gone and its kin, and what opening and sealing throw.
 */
export async function changePassphrase(
  { id, folder, seal }: DeskRecord,
  pass: DeskPass,
  next: string,
): Promise<{ seal: string; secret: Uint8Array; recovery: string }> {
  const own = seal === null ? undefined : readSealed(seal)
  if (own === undefined) throw new StetError('desk.not-sealed', { path: folder })
  const words = await sealOf(folder)
  const here = words === undefined ? undefined : readSealed(words)
  if (here?.id !== id) throw new StetError('desk.not-it', { path: folder })
  const about = isLater(own, here) ? own : here
  const secret = await unsealDesk(about, pass)
  const { text, recovery } = await resealDesk(about, secret, next)
  await new SealedFolder(folder, text, secret).found()
  return { seal: text, secret, recovery }
}
