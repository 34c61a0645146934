import { StetError } from '../../shared/bridge/errors'
import { sha256 } from '../store/hash'

/** Letters and digits that nobody takes for one another: Crockford's. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ALIKE: Record<string, string> = { O: '0', I: '1', L: '1' }
const BYTES = 16
/** 128 bits of code and 12 of check are 28 signs of 5 bits. */
const CHECK_BITS = 12n
const SIGNS = 28
const GROUP = 4

/** A recovery code as it is printed: seven groups of four, of which the last bits tell whether it was typed well. */
export function printedCode(code: Uint8Array): string {
  let bits = (BigInt(`0x${Buffer.from(code).toString('hex')}`) << CHECK_BITS) | checkOf(code)
  let signs = ''
  for (let at = 0; at < SIGNS; at++, bits >>= 5n) signs = (ALPHABET[Number(bits & 31n)] as string) + signs
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) as string[]).join('-')
}

/** The code that somebody typed, whatever its case and spaces. Throws desk.mistyped-code. */
export function readCode(typed: string): Buffer {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (sign) => ALIKE[sign] as string)
  let bits = 0n
  for (const sign of signs) {
    const value = ALPHABET.indexOf(sign)
    if (value < 0) throw new StetError('desk.mistyped-code')
    bits = (bits << 5n) | BigInt(value)
  }
  if (signs.length !== SIGNS) throw new StetError('desk.mistyped-code')
  const code = Buffer.from((bits >> CHECK_BITS).toString(16).padStart(BYTES * 2, '0'), 'hex')
  if ((bits & ((1n << CHECK_BITS) - 1n)) !== checkOf(code)) throw new StetError('desk.mistyped-code')
  return code
}

function checkOf(code: Uint8Array): bigint {
  return BigInt(`0x${sha256(code).slice(0, Number(CHECK_BITS) / 4)}`)
}
