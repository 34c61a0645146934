import { describe, expect, it } from 'vitest'
import { type MenuEntry, menuEntries } from '../../../../src/main/app/menu-entries'
import { COMMANDS } from '../../../../src/shared/bridge/commands'

const commandsOf = (entry: MenuEntry): string[] => {
  if (typeof entry === 'string') return [entry]
  return 'groups' in entry ? entry.groups.flat().flatMap(commandsOf) : []
}

describe.each([
  ['a Mac', true],
  ['other systems', false],
])('the menus of %s', (_, mac) => {
  it('have every command once', () => {
    expect(menuEntries(mac).flatMap(commandsOf).toSorted()).toEqual([...COMMANDS].toSorted())
  })
})
