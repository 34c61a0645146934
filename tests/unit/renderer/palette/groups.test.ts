import { expect, test } from 'vitest'
import type { Entry } from '../../../../src/renderer/palette/entry'
import { groupsFor } from '../../../../src/renderer/palette/groups'

const entry = (id: string, name: string, detail = ''): Entry => ({ id, name, detail, run: () => {} })
const commands = [entry('edit.bold', 'Bold', 'Format'), entry('view.library', 'Library', 'View')]
const settings = [entry('theme-dark', 'Appearance: Dark'), entry('theme-light', 'Appearance: Light')]
const stories = [entry('story-1', 'A library reopens', 'Draft')]

const shown = (query: string, recent: string[] = []) =>
  groupsFor(query, { recent, commands, settings, stories }).map(({ id, entries }) => [id, ...entries.map((e) => e.id)])

test('without a query, what was chosen last comes first and is not said twice', () => {
  expect(shown('', ['view.library', 'gone.by-now'])).toEqual([
    ['recent', 'view.library'],
    ['stories', 'story-1'],
    ['commands', 'edit.bold'],
  ])
})

test('a query leaves the commands and settings that it fits, and the stories that the library found', () => {
  expect(shown('dark')).toEqual([
    ['settings', 'theme-dark'],
    ['stories', 'story-1'],
  ])
})

test('a command is found by its menu and its name', () => {
  expect(shown('view lib')[0]).toEqual(['commands', 'view.library'])
})
