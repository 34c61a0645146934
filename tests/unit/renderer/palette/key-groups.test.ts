import { expect, test } from 'vitest'
import { COMMANDS, SHORTCUTS } from '../../../../src/shared/bridge/commands'
import { nameOfCommand } from '../../../../src/renderer/palette/command-entries'
import { keyGroups } from '../../../../src/renderer/palette/key-groups'
import { TYPING_KEYS } from '../../../../src/renderer/palette/typing-keys'

const linesFor = (query: string, mac = false) => keyGroups(query, mac).flatMap(({ lines }) => lines)

test('every shortcut is on the sheet, and nothing else', () => {
  const commands = COMMANDS.filter((command) => SHORTCUTS[command] !== undefined)
  expect(linesFor('')).toHaveLength(commands.length + TYPING_KEYS.length)
  for (const command of commands) expect(linesFor('').map(({ does }) => does)).toContain(nameOfCommand(command))
})

test('keys are named as they are marked on the keyboard', () => {
  expect(linesFor('citation')[0]?.keys).toEqual(['Ctrl', 'Shift', 'C'])
  expect(linesFor('citation', true)[0]?.keys).toEqual(['⌘', '⇧', 'C'])
  expect(linesFor('full screen', true)[0]?.keys).toEqual(['⌃', '⌘', 'F'])
})

test('a query that nothing fits leaves no heading', () => {
  expect(keyGroups('zzzz', false)).toEqual([])
})
