import { StetError } from '../../shared/bridge/errors'
import { holdsAsset, stateOfFile } from '../store/asset-files'

/** The pictures whose files were read through and are as they were then, so that each is read through once. */
export class SoundAssets {
  readonly #seen = new Map<string, string>()

  /** Throws asset.damaged where the file does not hold the bytes it is named after. */
  verify(file: string, hash: string): void {
    const state = stateOfFile(file)
    if (this.#seen.get(file) === state) return
    if (!holdsAsset(file, hash)) throw new StetError('asset.damaged', { hash })
    this.#seen.set(file, state)
  }
}
