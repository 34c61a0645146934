import type { IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { expect, test } from 'vitest'
import { handlersOf } from '../../../../src/main/handlers/handlers'
import { register } from '../../../../src/main/handlers/register'
import { openHouse } from './house'

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<string>

test('only the page of our window is answered, and nobody is thrown at', async () => {
  const { house, library, done, reported } = await openHouse()
  const ours = {} as WebFrameMain
  const doors = new Map<string, Listener>()
  register({
    ipc: { handle: (channel, listener) => void doors.set(channel, listener as Listener) },
    handlers: handlersOf(house),
    report: house.report,
    isOurs: (frame) => frame === ours,
  })
  expect(doors.size).toBe(1)
  const [door] = doors.values()
  const knock = async (frame: WebFrameMain | null, ...args: unknown[]) =>
    JSON.parse((await door?.({ senderFrame: frame } as IpcMainInvokeEvent, ...args)) ?? 'null')

  expect(await knock(ours, 'app.shown', '{}')).toEqual({ ok: true, value: {} })
  expect(await knock(ours)).toMatchObject({ ok: false, code: 'bridge.bad-input' })
  for (const frame of [null, {} as WebFrameMain]) {
    expect(await knock(frame, 'app.shown', '{}')).toEqual({ ok: false, code: 'bridge.refused', params: {} })
    expect(await knock(frame, 'nothing', '{')).toMatchObject({ ok: false, code: 'bridge.refused' })
  }
  expect(done).toEqual(['shown'])
  expect(reported.map(({ where }) => where)).toContain('unknown sender')
  await library.close()
})
