import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openSettings } from '../../../../src/main/app/settings'
import { defaultSettings } from '../../../../src/shared/bridge/settings'
import { temporaryFolder } from '../../../support/folders'

test('what is set is stored, told, and there the next time', async () => {
  const file = join(temporaryFolder(), 'settings.json')
  const settings = openSettings(file)
  expect(settings.get()).toEqual(defaultSettings)
  const heard = vi.fn<() => void>()
  const stop = settings.onChanged(heard)
  await settings.set({ theme: 'dark' })
  await settings.set({ person: { name: 'Ana', initials: 'A' } })
  stop()
  await settings.set({ zoom: 1.5 })
  expect(heard).toHaveBeenCalledTimes(2)
  const wanted = { ...defaultSettings, theme: 'dark', person: { name: 'Ana', initials: 'A' }, zoom: 1.5 }
  expect(openSettings(file).get()).toEqual(wanted)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(wanted)
})

test('settings that could not be stored hold until the end, and say so', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'in-the-way'), '')
  const settings = openSettings(join(folder, 'in-the-way', 'settings.json'))
  const heard = vi.fn<() => void>()
  settings.onChanged(heard)
  await expect(settings.set({ theme: 'dark' })).rejects.toMatchObject({ code: 'settings.unwritable' })
  expect(settings.get().theme).toBe('dark')
  expect(heard).toHaveBeenCalledOnce()
})
