import { expect, test } from 'vitest'
import { means, type Press, readingsOf } from '../../../../src/renderer/ui/key-readings'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const first = (key: string, code: string, held?: Partial<Press>) => readingsOf(press(key, code, held), false)[0]
const shift = { shiftKey: true }

test('a Latin letter is itself wherever its key is', () => {
  expect(first('b', 'KeyB')).toBe('Mod+B')
  expect(first('Z', 'KeyZ', shift)).toBe('Mod+Shift+Z')
  // German: Z and Y have changed places. French: W stands where an American keyboard has its Z.
  expect(readingsOf(press('y', 'KeyZ'), false)).toEqual(['Mod+Y'])
  expect(readingsOf(press('w', 'KeyZ'), false)).toEqual(['Mod+W'])
})

test('an Arabic letter is what is at its place', () => {
  expect(means(press('لا', 'KeyB'), 'Mod+B', false)).toBe(true)
  expect(means(press('ن', 'KeyK'), 'Mod+K', false)).toBe(true)
  expect(means(press('\\', 'KeyO', shift), 'Mod+Shift+O', false)).toBe(true)
  expect(means(press('٢', 'Digit2', { altKey: true }), 'Mod+Alt+2', false)).toBe(true)
  expect(means(press('و', 'Comma'), 'Mod+,', false)).toBe(true)
  expect(means(press('ز', 'Period'), 'Mod+.', false)).toBe(true)
  expect(means(press('ظ', 'Slash'), 'Mod+/', false)).toBe(true)
})

test('a sign is itself where a keyboard has it, with Shift or without, and else what is at its place', () => {
  expect(means(press('.', 'Comma', shift), 'Mod+.', false)).toBe(true) // French
  expect(first(',', 'KeyM')).toBe('Mod+,') // French
  expect(means(press('!', 'Slash'), 'Mod+/', false)).toBe(true) // French
  expect(first('à', 'Digit0')).toBe('Mod+À')
  expect(means(press('à', 'Digit0'), 'Mod+0', false)).toBe(true) // French
  expect(first('-', 'Slash')).toBe('Mod+-') // German
  expect(means(press('+', 'Equal', shift), 'Mod+=', false)).toBe(true)
  expect(means(press('+', 'NumpadAdd'), 'Mod+=', false)).toBe(true)
})

test('what Shift makes of a digit counts after the digit with Shift', () => {
  const readings = readingsOf(press('/', 'Digit7', shift), false) // German
  expect(readings.indexOf('Mod+Shift+7')).toBeLessThan(readings.indexOf('Mod+/'))
})

test('Option makes other letters on a Mac, and Control is no Command there', () => {
  expect(means(press('π', 'KeyP', { ctrlKey: false, metaKey: true, altKey: true }), 'Mod+Alt+P', true)).toBe(true)
  expect(readingsOf(press('b', 'KeyB', { metaKey: true }), true)).toEqual([])
  expect(readingsOf(press('b', 'KeyB', { metaKey: true }), false)).toEqual([])
})

test('keys that give no character go by their name', () => {
  expect(first('ArrowUp', 'ArrowUp', { ctrlKey: false, altKey: true })).toBe('Alt+ArrowUp')
  expect(first('F7', 'F7', { ctrlKey: false, shiftKey: true })).toBe('Shift+F7')
})
