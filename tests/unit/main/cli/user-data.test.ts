import { expect, test } from 'vitest'
import { userDataFolder } from '../../../../src/main/cli/user-data'

test.each([
  ['linux', {}, '/home/ana', '/home/ana/.config/Stet'],
  ['linux', { XDG_CONFIG_HOME: '/x' }, '/home/ana', '/x/Stet'],
  ['darwin', { XDG_CONFIG_HOME: '/x' }, '/Users/ana', '/Users/ana/Library/Application Support/Stet'],
  ['win32', { APPDATA: 'C:\\Data' }, 'C:\\Users\\ana', 'C:\\Data\\Stet'],
  ['win32', {}, 'C:\\Users\\ana', 'C:\\Users\\ana\\AppData\\Roaming\\Stet'],
] as const)('on %s with %j', (platform, env, home, expected) => {
  expect(userDataFolder(platform, env, home)).toBe(expected)
})
