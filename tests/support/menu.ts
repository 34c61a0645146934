import type { ElectronApplication } from '@playwright/test'

/** Chooses an item of the application menu, which no test can reach by pointer. */
export async function chooseMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const item = items.find((each) => each.label === wanted)
    if (!item) throw new Error(`no menu item ${wanted}`)
    item.click()
  }, label)
}
