import { afterEach, expect, test } from 'vitest'
import { chosenLanguage, nearestInterfaceLanguage } from '../../../../src/shared/messages/languages'
import { perLanguage } from '../../../../src/shared/messages/per-language'
import { interfaceDirection, interfaceLanguage, onSpoken, speak, t } from '../../../../src/shared/messages/translate'

afterEach(() => speak('en'))

test('another language is spoken from one moment to the next, and back', async () => {
  const heard: string[] = []
  const stop = onSpoken(() => heard.push(interfaceLanguage()))
  expect(t('status.words', { words: 3 })).toBe('3 words')
  await speak('ar')
  expect(t('status.words', { words: 3 })).toBe('3 كلمات')
  expect([t('app.undo'), interfaceDirection()]).toEqual(['تراجع', 'rtl'])
  await speak('en')
  expect(t('status.words', { words: 3 })).toBe('3 words')
  stop()
  await speak('ar')
  expect(heard).toEqual(['ar-u-nu-latn', 'en-GB'])
})

test('of two languages that are asked for at once, the last is spoken', async () => {
  await Promise.all([speak('ar'), speak('en')])
  expect(interfaceLanguage()).toBe('en-GB')
})

test('every number has its form in Arabic', async () => {
  await speak('ar')
  expect([0, 1, 2, 3, 11, 100].map((count) => t('compare.count', { count }))).toEqual([
    'لا تغييرات',
    'تغيير واحد',
    'تغييران',
    '3 تغييرات',
    '11 تغييرًا',
    '100 تغيير',
  ])
})

test('the command line stays English', async () => {
  await speak('ar')
  expect(t('cli.examples')).toBe('Examples:')
})

test('a value that runs the other way is set apart', async () => {
  expect(t('history.name.done', { label: 'Draft' })).toBe('This version is kept as “Draft”.')
  expect(t('history.name.done', { label: 'مسودة' })).toBe('This version is kept as “\u2068مسودة\u2069”.')
  await speak('ar')
  expect(t('export.done', { path: '/home/a.html' })).toBe('صُدّرت المادة إلى \u2068/home/a.html\u2069.')
  expect(t('library.sort.way.updated', { way: 'down' })).toBe('الأحدث أولًا')
})

test('what is made for a language is made once for each', async () => {
  const made: string[] = []
  const list = perLanguage((language) => {
    made.push(language)
    return new Intl.ListFormat(language)
  })
  expect([list().format(['a', 'b']), list().format(['a'])]).toEqual(['a and b', 'a'])
  await speak('ar')
  expect(list().format(['أ', 'ب'])).toBe('أ وب')
  expect(made).toEqual(['en-GB', 'ar-u-nu-latn'])
})

test.each([
  [['ar-EG', 'en-US'], 'ar'],
  [['fr-FR', 'ar_SA'], 'ar'],
  [['en-US', 'ar'], 'en'],
  [['arn-CL', 'fr'], 'en'],
  [[], 'en'],
])('a system that speaks %j is spoken to in %s', (wanted, language) => {
  expect(nearestInterfaceLanguage(wanted)).toBe(language)
})

test('a choice goes before the system’s language', () => {
  expect([chosenLanguage(undefined, 'ar'), chosenLanguage('system', 'ar'), chosenLanguage('en', 'ar')]).toEqual([
    'ar',
    'ar',
    'en',
  ])
})
