import { expect, test } from 'vitest'
import { languageOptions, nearestLanguage } from '../../../../src/renderer/welcome/story-language'

test('offers what the system speaks, else its tongue, else the next wish, else British English', () => {
  expect(nearestLanguage(['en-US', 'de'])).toBe('en-US')
  expect(nearestLanguage(['ar-EG'])).toBe('ar')
  expect(nearestLanguage(['pt'])).toBe('pt-BR')
  expect(nearestLanguage(['tlh', 'fr-CA'])).toBe('fr')
  expect(nearestLanguage([])).toBe('en-GB')
})

test('languages stand under the names their own speakers use', () => {
  const labels = new Map(languageOptions().map(({ value, label }) => [value, label]))
  expect(labels.get('ar')).toBe('العربية')
  expect(labels.get('de')).toBe('Deutsch')
  expect(labels.get('en-GB')).toBe('English (UK)')
  expect(new Set(labels.values()).size).toBe(labels.size)
})
