import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../support/bundle'
import { testLibrary, titles } from '../../../support/libraries'
import { testFolder } from '../../../support/test-folder'

const RACERS = process.env.STET_LONG ? 20 : 6

let racer: string
beforeAll(async () => {
  const bundle = await bundleForNode('tests/unit/main/library/racer.ts')
  racer = bundle.file
  return bundle.remove
})

describe('processes that open a library at once', () => {
  it('have one owner among them, and the others are told', async () => {
    const path = join(testFolder(), 'library')
    const racers = Array.from({ length: RACERS }, () => {
      const child = spawn(process.execPath, [racer, path], { stdio: ['pipe', 'pipe', 'inherit'] })
      return { child, said: text(child.stdout), first: once(child.stdout, 'data') }
    })
    // Everyone has tried before the owner lets go.
    await Promise.all(racers.map(({ first }) => first))
    for (const { child } of racers) child.stdin.end()
    const outcomes = (await Promise.all(racers.map(({ said }) => said))).map((line) => line.trim()).toSorted()
    expect(outcomes).toEqual([...Array.from({ length: RACERS - 1 }, () => 'library.busy'), 'owner'])
    expect(await titles(await testLibrary({ path }))).toEqual([''])
  })
})
