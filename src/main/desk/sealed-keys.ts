import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import type { Holding } from './desk-folder'

/** So many bytes are more in what is sealed: the version before it, the tag after it. */
export const SEAL_BYTES = 17

/** How bytes are sealed; the first byte of all that is. */
const VERSION = 1
const TAG = 16
/** Each key seals one thing only, see `SealingKeys`, so that none has a second message to tell apart. */
const NONCE = new Uint8Array(12)

/**
 * What a sealed desk's secret of 32 random bytes opens. Every use has a key of its own, derived by HMAC-SHA-256.
 *
 * What is sealed has a key that is derived from its name, and its name from its content: whoever has the secret seals
 * equal bytes to equal bytes, so that two computers that share one revision write one file, which no sync tool and no Git
 * takes for two. Random nonces would make two. And no key ever seals two different messages, so that the nonce can
 * stand still, however many objects there are.
 */
export class SealingKeys {
  readonly #names: Buffer
  readonly #objects: Buffer
  readonly #about: Buffer

  constructor(readonly secret: Uint8Array) {
    this.#names = derived(secret, 'stet desk names')
    this.#objects = derived(secret, 'stet desk objects')
    this.#about = derived(secret, 'stet desk about')
  }

  /** What something with this SHA-256 is called. Without the secret nobody can tell, not even who has the content. */
  nameOf(hash: string): string {
    return derived(this.#names, hash).toString('hex')
  }

  seal(holding: Holding, name: string, bytes: Uint8Array): Buffer {
    return sealed(derived(this.#objects, `${holding}/${name}`), `${holding}/${name}`, bytes)
  }

  /** What was sealed under a name; undefined where it is anything else, or less than all of it. */
  open(holding: Holding, name: string, bytes: Uint8Array): Buffer | undefined {
    return opened(derived(this.#objects, `${holding}/${name}`), `${holding}/${name}`, bytes)
  }

  /** What only someone with the secret can say of a text. */
  proofOf(text: string): string {
    return derived(this.#about, text).toString('hex')
  }

  proves(text: string, proof: string): boolean {
    const [right, given] = [Buffer.from(this.proofOf(text)), Buffer.from(proof)]
    return right.length === given.length && timingSafeEqual(right, given)
  }
}

/** Seals bytes with AES-256-GCM, for a place that only they have. The key must seal nothing else. */
export function sealed(key: Uint8Array, place: string, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, NONCE, { authTagLength: TAG })
  cipher.setAAD(boundTo(place))
  return Buffer.concat([Buffer.of(VERSION), cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** The opposite: undefined where a single bit is another one, or the place is. */
export function opened(key: Uint8Array, place: string, bytes: Uint8Array): Buffer | undefined {
  if (bytes.length < SEAL_BYTES || bytes[0] !== VERSION) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, NONCE, { authTagLength: TAG })
  decipher.setAAD(boundTo(place))
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
  const start = decipher.update(bytes.subarray(1, bytes.length - TAG))
  try {
    return Buffer.concat([start, decipher.final()])
  } catch {
    return undefined
  }
}

/** A key, or a name, that says nothing of the one that it comes from. */
export function derived(key: Uint8Array, label: string): Buffer {
  return createHmac('sha256', key).update(label).digest()
}

function boundTo(place: string): Buffer {
  return Buffer.from(`stet sealed ${VERSION} ${place}`)
}
