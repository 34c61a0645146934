import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readObject } from '../../../../src/main/desk/read-object'
import { readSealed, sealedName, unsealDesk } from '../../../../src/main/desk/sealed-about'
import { derived, SealingKeys } from '../../../../src/main/desk/sealed-keys'
import { sha256 } from '../../../../src/main/store/hash'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { Revision, SHARED_REASONS } from '../../../../src/shared/article/revision'
import { desks } from '../../../../src/shared/messages/en/desks'
import { errors } from '../../../../src/shared/messages/en/errors'
import { deskLibrary } from '../../../support/desks'
import { titles } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/desk-folder.md'), 'utf8')

/** What stands under a heading, up to the next one of any kind. */
function section(heading: string): string {
  const [, rest] = page.split(`${heading}\n`)
  if (rest === undefined) throw new Error(`no “${heading}” in the page`)
  return rest.split(/^#/m)[0] as string
}

/** What a pattern's one group finds. */
function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1]
  if (match === undefined) throw new Error(`no ${pattern.source}`)
  return match
}

/** One line of JSON that is broken behind its commas. */
const jsonIn = (text: string) => found(text, /```json\n([^`]+)\n```/).replaceAll('\n', '')
const firstColumn = (text: string) => [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)

const plain = section('### An object')
const bytes = Buffer.from(jsonIn(plain))
const hash = found(plain, /hash is `([0-9a-f]{64})`/)
const about = found(plain, /In the desk `([^`]+)`/)

/** A folder in which these files lie. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = testFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('the page about the desk folder', () => {
  it('says what a revision is', () => {
    const fields = section('## Revisions')
    expect(firstColumn(fields)).toEqual(Object.keys(Revision.shape))
    const reasons = found(fields, /^\| `reason` \| (.+) \|$/m)
    expect(reasons).toBe(SHARED_REASONS.map((reason) => `\`${reason}\``).join(', '))
  })

  it('shows an object that a library reads', async () => {
    expect(sha256(bytes)).toBe(hash)
    expect(bytes).toHaveLength(Number(found(plain, /of (\d+) bytes/)))
    expect(readObject(bytes)).toEqual({ revision: JSON.parse(bytes.toString()) })
    expect(canonicalJson(JSON.parse(about))).toBe(about)
    const folder = folderOf({ '.stet/desk.json': about, [found(plain, /^`(.+\.rev)`/m)]: bytes })
    const library = await deskLibrary()
    await library.joinDesk({ folder })
    expect(await library.syncDesks()).toMatchObject([{ id: 'citydesk', name: 'City desk', problem: null }])
    expect(await titles(library)).toEqual(['Ferry to Oban resumes'])
  })

  it('shows the same object sealed, and the desk that it lies in', async () => {
    const sealed = section('### A sealed object')
    const words = jsonIn(sealed)
    const passphrase = found(sealed, /passphrase is `([^`]+)`/)
    const recovery = found(sealed, /recovery code `([^`]+)`/)
    const path = found(sealed, /at `([^`]+\.rev)`/)
    const name = found(path, /(\w+)\.rev$/)
    const desk = readSealed(words)
    if (desk === undefined) throw new Error('no words of a sealed desk')
    expect(canonicalJson(JSON.parse(words))).toBe(words)
    const secret = Buffer.from(Array.from({ length: 32 }, (_, at) => at))
    for (const pass of [{ passphrase }, { recovery }]) expect(await unsealDesk(desk, pass)).toEqual(secret)
    expect(sealedName(desk, secret)).toBe('City desk')

    const keys = new SealingKeys(secret)
    expect(keys.nameOf(hash)).toBe(name)
    const file = keys.seal('objects', name, bytes)
    expect(sha256(file)).toBe(found(sealed, /SHA-256\s+`(\w+)`/))
    expect(file).toHaveLength(Number(found(sealed, /its (\d+) bytes/)))
    expect(file.subarray(0, 16).toString('hex')).toBe(found(sealed, /begin with\s+`(\w+)`/))
    expect(file.subarray(-16).toString('hex')).toBe(found(sealed, /the tag `(\w+)`/))
    const key = derived(derived(secret, 'stet desk objects'), `objects/${name}`)
    expect(key.toString('hex')).toBe(found(sealed, /key is\s+`(\w+)`/))

    const folder = folderOf({ '.stet/desk.json': words, [path]: file })
    const library = await deskLibrary()
    await library.joinDesk({ folder, recovery })
    expect(await library.syncDesks()).toMatchObject([{ name: 'City desk', sealed: true, problem: null }])
    expect(await titles(library)).toEqual(['Ferry to Oban resumes'])
  })

  it.each([
    ['## Git', /^desk\.git-/],
    [
      '## When it does not work',
      /^desk\.(?:gone|empty|another|not-readable|not-writable|full|locked|newer|io|pages-refused|no-stories)$/,
    ],
  ])('tells under “%s” what Stet says, in its own words', (heading, codes) => {
    const messages = Object.entries({ ...errors, ...desks }).filter(([key]) => key.startsWith('desk'))
    const told = [...section(heading).matchAll(/“([^”]+)”/g)].flatMap(([, words = '']) => {
      const parts = words.split('…').map((part) => part.trim())
      const keys = messages.filter(([, text]) => parts.every((part) => text.includes(part))).map(([key]) => key)
      expect({ words, keys }).not.toEqual({ words, keys: [] })
      return keys
    })
    expect(told).toEqual(expect.arrayContaining(Object.keys(errors).filter((code) => codes.test(code))))
  })
})
