import type { ElectronApplication } from '@playwright/test'
import type { MenuItem } from 'electron'

/** Chooses an item of the application menu, which no test can reach by pointer. */
export async function chooseMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const within = (items: MenuItem[]): MenuItem[] =>
      items.flatMap((item) => [item, ...within(item.submenu?.items ?? [])])
    const item = within(Menu.getApplicationMenu()?.items ?? []).find((each) => each.label === wanted)
    if (!item) throw new Error(`no menu item ${wanted}`)
    item.click()
  }, label)
}

/** What stands in the application menu's bar, which of several choices is chosen anywhere in it, and what is on. */
export async function menuOf(app: ElectronApplication): Promise<{ bar: string[]; ticked: string[]; on: string[] }> {
  return app.evaluate(({ Menu }) => {
    const within = (items: MenuItem[]): MenuItem[] =>
      items.flatMap((item) => [item, ...within(item.submenu?.items ?? [])])
    const items = Menu.getApplicationMenu()?.items ?? []
    const checked = (type: MenuItem['type']) =>
      within(items)
        .filter((item) => item.type === type && item.checked)
        .map((item) => item.label)
    return { bar: items.map((item) => item.label), ticked: checked('radio'), on: checked('checkbox') }
  })
}
