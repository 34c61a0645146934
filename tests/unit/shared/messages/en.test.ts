import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { en } from '../../../../src/shared/messages/en/index'

test('every sentence of the catalogue can be read as ICU MessageFormat', () => {
  const broken = Object.entries(en).filter(([, message]) => {
    try {
      return !new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true })
    } catch {
      return true
    }
  })
  expect(broken.map(([key]) => key)).toEqual([])
})
