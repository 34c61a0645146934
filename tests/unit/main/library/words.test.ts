import { expect, test } from 'vitest'
import { inspect, testLibrary } from '../../../support/libraries'

const by = 'Ana'

test('words are put into a list and taken out, each list by itself', async () => {
  const library = await testLibrary()
  expect(await library.words()).toEqual({ own: [], shared: [] })
  await library.changeWords({ list: 'own', add: ['Stet', 'Kowalczyk'], remove: [], by })
  await library.changeWords({ list: 'shared', add: ['cafe\u0301'], remove: [], by })
  expect(await library.words()).toEqual({ own: ['Kowalczyk', 'Stet'], shared: ['café'] })
  expect(await library.changeWords({ list: 'own', add: [], remove: ['Stet', 'nothing'], by })).toEqual({
    own: ['Kowalczyk'],
    shared: ['café'],
  })
})

test('they are there when the library is opened again, with who added them; what is so already is not written', async () => {
  const library = await testLibrary()
  await library.changeWords({ list: 'shared', add: ['Stet', 'constructor'], remove: [], by })
  await library.changeWords({ list: 'shared', add: ['Stet'], remove: [], by: 'Ben' })
  await library.close()
  const again = await testLibrary({ path: library.path })
  expect((await again.words()).shared).toEqual(['Stet', 'constructor'])
  const row = inspect(library.path).prepare("SELECT version, json FROM shelf WHERE id = 'words'").get() as {
    version: number
    json: string
  }
  expect(row.version).toBe(1)
  expect(JSON.parse(row.json)).toMatchObject({ name: 'words', entries: { Stet: { by } } })
})

test('a list that is not what was stored is refused; one for reading only is not changed', async () => {
  const library = await testLibrary()
  await library.changeWords({ list: 'own', add: ['Stet'], remove: [], by })
  const reader = await testLibrary({ path: library.path, readOnly: true })
  expect((await reader.words()).own).toEqual(['Stet'])
  await expect(reader.changeWords({ list: 'own', add: ['x'], remove: [], by })).rejects.toMatchObject({
    code: 'library.read-only',
  })
  inspect(library.path).exec(`UPDATE shelf SET json = replace(json, 'Stet', 'Stat')`)
  await expect(library.words()).rejects.toMatchObject({ code: 'library.damaged' })
})
