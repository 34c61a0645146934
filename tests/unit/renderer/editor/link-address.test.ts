import { expect, test } from 'vitest'
import { addressOf } from '../../../../src/renderer/editor/link/address'

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' example.org/a?b=c ', 'https://example.org/a?b=c'],
  ['example.org:8080', 'https://example.org:8080'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['', undefined],
  ['two words.org', undefined],
  ['javascript:alert(1)', undefined],
  ['word', undefined],
])('“%s” is the address %s', (text, address) => {
  expect(addressOf(text)).toBe(address)
})
