import { randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../../shared/article/canonical'
import { StetError } from '../../shared/bridge/errors'
import { printedCode, readCode } from './recovery-code'
import { derived, opened, sealed, SealingKeys } from './sealed-keys'

/** The format of `desk.json` in a sealed folder: whoever doesn't know it leaves the folder alone. */
export const SEALED_FORMAT = 2
/** A shorter passphrase is guessed, by whoever has the folder, in a time that somebody may have. */
export const SHORTEST_PASSPHRASE = 12

/** 128 MB and some 0.4 s for each guess. */
const COST = { n: 2 ** 17, r: 8, p: 1 }
/** The most that anybody's file may ask of this computer: 1 GB. */
const DEAREST = 2 ** 20
const SECRET_BYTES = 32

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const wrapped = hex(SECRET_BYTES + 17)

/**
 * What a sealed desk says of itself: the secret twice, once for the passphrase and once for the recovery code; its name,
 * sealed; and a proof that whoever wrote all this had the secret.
 */
const SealedAbout = z.strictObject({
  format: z.literal(SEALED_FORMAT),
  id: z.string().regex(/^[0-9a-z]{1,64}$/),
  name: z.literal(''),
  seal: z.strictObject({
    scrypt: z.strictObject({
      n: z.literal([2 ** 17, 2 ** 18, 2 ** 19, DEAREST]),
      r: z.literal(COST.r),
      p: z.literal(COST.p),
      salt: hex(32),
    }),
    byPassphrase: wrapped,
    byRecovery: wrapped,
    name: z.string().regex(/^(?:[0-9a-f]{2}){17,900}$/),
    proof: hex(32),
    /** How often the passphrase was changed; absent where it never was. Of two that are proved the later one holds. */
    turn: z.number().int().min(1).max(1_000_000).optional(),
  }),
})
type SealedAbout = z.infer<typeof SealedAbout>

/** What opens a sealed desk. */
export type DeskPass = { passphrase: string } | { recovery: string }

/** The words of a sealed desk, and its recovery code, which is to be printed and is nowhere else. */
interface Sealed {
  text: string
  recovery: string
}

/** Makes the words of a new sealed desk. Throws desk.short-passphrase. */
export async function sealDesk(
  desk: { id: string; name: string },
  passphrase: string,
): Promise<Sealed & { secret: Buffer }> {
  const secret = randomBytes(SECRET_BYTES)
  return { ...(await sealWords(desk, secret, passphrase)), secret }
}

/**
 * The words of a sealed desk under another passphrase, and with another recovery code. The secret stays: whoever has old words
 * and what opened them still opens all that there is. Throws desk.short-passphrase.
 */
export function resealDesk(about: SealedAbout, secret: Uint8Array, passphrase: string): Promise<Sealed> {
  const desk = { id: about.id, name: sealedName(about, secret) }
  return sealWords(desk, secret, passphrase, turnOf(about) + 1)
}

/** Whether words were written after others, by as many changes of the passphrase as they tell. */
export function isLater(about: SealedAbout, than: SealedAbout): boolean {
  return turnOf(about) > turnOf(than)
}

function turnOf({ seal }: SealedAbout): number {
  return seal.turn ?? 0
}

async function sealWords(
  { id, name }: { id: string; name: string },
  secret: Uint8Array,
  passphrase: string,
  turn?: number,
): Promise<Sealed> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new StetError('desk.short-passphrase', { shortest: SHORTEST_PASSPHRASE })
  const code = randomBytes(16)
  const cost = { ...COST, salt: randomBytes(32).toString('hex') }
  const keys = new SealingKeys(secret)
  const seal = {
    scrypt: cost,
    byPassphrase: sealed(await passphraseKey(passphrase, cost), `${id} passphrase`, secret).toString('hex'),
    byRecovery: sealed(recoveryKey(code, id), `${id} recovery`, secret).toString('hex'),
    name: sealed(nameKey(secret), `${id} name`, Buffer.from(name)).toString('hex'),
    ...(turn !== undefined && { turn }),
  }
  const about = { format: SEALED_FORMAT, id, name: '', seal }
  const proof = keys.proofOf(canonicalJson(about))
  return { text: canonicalJson({ ...about, seal: { ...seal, proof } }), recovery: printedCode(code) }
}

/** The words of a sealed desk, read; undefined where they are none. */
export function readSealed(text: string): SealedAbout | undefined {
  try {
    const read = SealedAbout.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The secret of a sealed desk. Throws desk.wrong-passphrase, desk.wrong-code or desk.mistyped-code. */
export async function unsealDesk(about: SealedAbout, pass: DeskPass): Promise<Buffer> {
  const { id, seal } = about
  const isPassphrase = 'passphrase' in pass
  const secret = isPassphrase
    ? opened(await passphraseKey(pass.passphrase, seal.scrypt), `${id} passphrase`, bytesOf(seal.byPassphrase))
    : opened(recoveryKey(readCode(pass.recovery), id), `${id} recovery`, bytesOf(seal.byRecovery))
  if (secret === undefined || !isSealedBy(about, secret))
    throw new StetError(isPassphrase ? 'desk.wrong-passphrase' : 'desk.wrong-code')
  return secret
}

/** Whether somebody with this secret wrote what the folder says of itself, to the last letter. */
export function isSealedBy({ seal: { proof, ...seal }, ...about }: SealedAbout, secret: Uint8Array): boolean {
  return new SealingKeys(secret).proves(canonicalJson({ ...about, seal }), proof)
}

/** What a sealed desk is called. The words must be proved. */
export function sealedName({ id, seal }: SealedAbout, secret: Uint8Array): string {
  const name = opened(nameKey(secret), `${id} name`, bytesOf(seal.name))
  if (name === undefined) throw new Error('a proved name that does not open')
  return name.toString('utf8')
}

/** Keyboards write one letter in several ways: the passphrase is its NFKC form. */
function passphraseKey(passphrase: string, { n, r, p, salt }: SealedAbout['seal']['scrypt']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N: n, r, p, maxmem: 256 * n * r }
    scrypt(passphrase.normalize('NFKC'), bytesOf(salt), 32, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** 128 random bits need no scrypt. */
function recoveryKey(code: Uint8Array, id: string): Buffer {
  return derived(code, `stet desk recovery ${id}`)
}

function nameKey(secret: Uint8Array): Buffer {
  return derived(secret, 'stet desk name')
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
