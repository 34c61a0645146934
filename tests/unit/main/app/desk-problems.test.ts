import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteDeskProblems } from '../../../../src/main/app/desk-problems'
import { openLog } from '../../../../src/main/app/log'
import type { DeskStatus } from '../../../../src/shared/bridge/desk'
import { StetError } from '../../../../src/shared/bridge/errors'
import { temporaryFolder } from '../../../support/folders'

const desk = (id: string, problem: StetError | null): DeskStatus => ({
  id,
  name: 'Harbour leaks',
  folder: '/home/ana/Harbour leaks',
  paused: false,
  isDefault: true,
  stories: 1,
  working: false,
  reading: null,
  lookedAt: null,
  toSend: 0,
  held: 0,
  wanted: 0,
  newer: 0,
  removals: [],
  sealed: false,
  git: null,
  problem: problem?.toProblem() ?? null,
})

test('writes one line when the code of a desk’s problem changes, and nothing of its name, folder and details', () => {
  const folder = temporaryFolder()
  const note = noteDeskProblems(openLog(folder))
  const gone = new StetError('desk.gone', { path: '/home/ana/Harbour leaks' })
  const refused = new StetError('desk.git-refused', { path: '/home/ana', detail: 'fatal: Ana Petrov may not' })
  const ports = desk('ports1', null)
  note([ports, desk('city2', null)])
  note([ports, desk('city2', gone)])
  note([ports, desk('city2', new StetError('desk.gone', { path: '/elsewhere' }))])
  note([desk('ports1', gone), desk('city2', refused)])
  note([ports, desk('city2', null)])
  note([ports])

  const text = readFileSync(join(folder, 'stet.log'), 'utf8')
  expect(text.trim().replaceAll(/^.* info /gm, '')).toBe(
    [
      'desk city2 desk.gone',
      'desk ports1 desk.gone',
      'desk city2 desk.git-refused',
      'desk ports1 fine',
      'desk city2 fine',
    ].join('\n'),
  )
})
