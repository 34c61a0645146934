import type { ElectronApplication } from '@playwright/test'

/** What the person would have chosen. An `open` or `save` of null is a press on Cancel; without a value nothing is replaced. */
export interface DialogAnswers {
  /** Files or folders chosen in an open dialog. */
  open?: string[] | null
  /** The file chosen in a save dialog. */
  save?: string | null
  /** The index of the button pressed in a message box. */
  button?: number
}

/** Answers the system's dialogs of the app from now on, since no test can reach them. */
export async function stubDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, button }) => {
    if (open !== undefined)
      dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: open ?? [], bookmarks: [] })
    if (save !== undefined)
      dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '', bookmark: '' })
    if (button !== undefined) dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false })
  }, answers)
}
