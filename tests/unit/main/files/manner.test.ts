import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mannerOf, PLAIN_MANNER } from '../../../../src/main/files/manner'
import { temporaryFolder } from '../../../support/folders'

const own = (css: string, name = 'post.css') => {
  const ownTheme = join(temporaryFolder(), name)
  writeFileSync(ownTheme, css)
  return { exportTheme: 'own' as const, ownTheme }
}

test('pages look like paper until a theme is chosen, and each theme is another', async () => {
  expect(await mannerOf({}, ['html'])).toEqual(PLAIN_MANNER)
  const sheets = await Promise.all(
    (['paper', 'gazette', 'bulletin'] as const).map(
      async (exportTheme) => (await mannerOf({ exportTheme }, ['html'])).stylesheet,
    ),
  )
  expect(sheets[0]).toBe(PLAIN_MANNER.stylesheet)
  expect(new Set(sheets).size).toBe(3)
})

test('the newsroom’s own style sheet follows what every page needs, as it is now', async () => {
  const theme = own('h1 { color: red }')
  expect((await mannerOf(theme, ['html'])).stylesheet).toMatch(/\.skip[^]*h1 \{ color: red \}[^]*@page/)
  writeFileSync(theme.ownTheme, 'h1 { color: blue }')
  expect((await mannerOf(theme, ['html'])).stylesheet).toMatch(/h1 \{ color: blue \}/)
})

test('one that would load something, or can’t be read, stops pages, and nothing else', async () => {
  const loads = { code: 'export.theme-loads', params: { name: 'post.css', what: 'url(x.png)' } }
  await expect(mannerOf(own('p { background: url(x.png) }'), ['html'])).rejects.toMatchObject(loads)
  const unreadable = { code: 'export.theme-unreadable' }
  await expect(mannerOf(own('p {}', 'post.txt'), ['html'])).rejects.toMatchObject(unreadable)
  await expect(mannerOf({ exportTheme: 'own', ownTheme: '/nowhere/a.css' }, ['html'])).rejects.toMatchObject(unreadable)
  expect(await mannerOf({ exportTheme: 'own', ownTheme: '/nowhere/a.css' }, ['markdown'])).toBeDefined()
})
