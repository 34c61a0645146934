import { afterEach, expect, test } from 'vitest'
import type { Command } from '../../../../src/shared/bridge/commands'
import { commandOf, onCommand } from '../../../../src/renderer/ui/commands'

const stops: (() => void)[] = []
const can = (command: Command, byKey?: () => boolean) => stops.push(onCommand(command, { run: () => undefined, byKey }))

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** Ctrl+K, which asks for a link among words and for the palette anywhere else. */
const key = { key: 'k', code: 'KeyK', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent

test('a key that commands share asks for the first of them that can be done', () => {
  expect(commandOf(key, false)).toBeUndefined()
  can('app.palette')
  expect(commandOf(key, false)).toBe('app.palette')
  let among = false
  can('edit.link', () => among)
  expect(commandOf(key, false)).toBe('app.palette')
  among = true
  expect(commandOf(key, false)).toBe('edit.link')
})
