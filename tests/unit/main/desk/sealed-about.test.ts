import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedCode, readCode } from '../../../../src/main/desk/recovery-code'
import { isSealedBy, readSealed, sealDesk, sealedName, unsealDesk } from '../../../../src/main/desk/sealed-about'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { runs } from '../../../support/property'

/** Made by another program: Python's hashlib, hmac and cryptography. */
const WORDS =
  '{"format":2,"id":"d1","name":"","seal":{"byPassphrase":"018e1812474e73938ea0eb7cb6f1153fd2c93d76f36ab44a4fc3608c14d636b6a1a41257f94e99f6b0728f3b6e658f1356","byRecovery":"012387eaa6f896e2ede24468238d85e4244c4b9338860897b031d1ec8be6aa73fa687eea1ffa4971afcc915037019aa68f","name":"012453fac5c26b62e1324507df7c84878a3c94f9778fa9","proof":"255c088a3475813c7dfad58c784f51f7d45371c0ef695c2b8ed0eff477eff79e","scrypt":{"n":131072,"p":1,"r":8,"salt":"0707070707070707070707070707070707070707070707070707070707070707"}}}'
const SECRET = Buffer.from(Array.from({ length: 32 }, (_, at) => at))
const PASSPHRASE = 'correct horse battery'
const RECOVERY = '000G-40R4-0M30-E209-185G-R38E-1YZ4'

const known = () => readSealed(WORDS) ?? expect.fail('no words of a sealed desk')

describe('what a sealed desk says of itself', () => {
  it('opens by its passphrase and by its recovery code, as another program wrote it', async () => {
    expect(await unsealDesk(known(), { passphrase: PASSPHRASE })).toEqual(SECRET)
    expect(await unsealDesk(known(), { recovery: RECOVERY })).toEqual(SECRET)
    expect(await unsealDesk(known(), { recovery: ' 000g40r4 om30 e2o9 i85g r38e lyz4 ' })).toEqual(SECRET)
    expect(sealedName(known(), SECRET)).toBe('Città')
  })

  it('opens by nothing else', async () => {
    const other = printedCode(new Uint8Array(16))
    await expect(unsealDesk(known(), { passphrase: 'correct horse batterY' })).rejects.toThrow('desk.wrong-passphrase')
    await expect(unsealDesk(known(), { recovery: other })).rejects.toThrow('desk.wrong-code')
    await expect(unsealDesk(known(), { recovery: RECOVERY.replace('E209', 'E29') })).rejects.toThrow(
      'desk.mistyped-code',
    )
  })

  it('holds neither the name nor the secret, and is never made of a short passphrase', async () => {
    const { text, secret, recovery } = await sealDesk({ id: 'd2', name: 'City desk' }, 'ﬁve words of some kind')
    expect(text).not.toContain('City')
    expect(text).not.toContain(secret.toString('hex'))
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    const about = readSealed(text) ?? expect.fail()
    expect(await unsealDesk(about, { passphrase: 'five words of some kind' })).toEqual(secret)
    expect(await unsealDesk(about, { recovery })).toEqual(secret)
    await expect(sealDesk({ id: 'd2', name: 'City desk' }, 'elevensigns')).rejects.toThrow('desk.short-passphrase')
  })

  it('is proved to the last letter', () => {
    expect(isSealedBy(known(), SECRET)).toBe(true)
    for (let at = 0; at < WORDS.length; at++) {
      const letter = WORDS[at] === '0' ? '1' : '0'
      const changed = readSealed(WORDS.slice(0, at) + letter + WORDS.slice(at + 1))
      expect(changed === undefined || !isSealedBy(changed, SECRET), `${at}`).toBe(true)
    }
  })

  it('asks for no less work than ours, and for none that a computer has not got', () => {
    for (const n of [2 ** 14, 2 ** 17 + 1, 2 ** 24]) expect(readSealed(WORDS.replace('131072', `${n}`))).toBeUndefined()
    expect(readSealed(WORDS.replace('131072', `${2 ** 18}`))).toBeDefined()
  })
})

describe('a recovery code', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (code) => {
        const printed = printedCode(code)
        expect(printed).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readCode(printed.toLowerCase().replaceAll('-', ''))).toEqual(Buffer.from(code))
      }),
      runs(100),
    )
  })

  it('says when a sign of it is wrong', () => {
    for (let at = 0; at < RECOVERY.length; at++) {
      if (RECOVERY[at] === '-') continue
      const wrong = RECOVERY.slice(0, at) + (RECOVERY[at] === 'X' ? 'Y' : 'X') + RECOVERY.slice(at + 1)
      expect(() => readCode(wrong)).toThrow('desk.mistyped-code')
    }
    for (const wrong of ['', 'U', `${RECOVERY}0`, RECOVERY.slice(1)]) expect(() => readCode(wrong)).toThrow('mistyped')
  })
})
