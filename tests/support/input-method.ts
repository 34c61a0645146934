import type { Page } from '@playwright/test'

/** What an input method does: it composes words under the caret, changes them, and commits them. */
export interface InputMethod {
  compose(words: string): Promise<void>
  commit(words: string): Promise<void>
  /** Presses a key that it keeps for itself. */
  take(code: string): Promise<void>
}

export async function inputMethod(window: Page): Promise<InputMethod> {
  const input = await window.context().newCDPSession(window)
  return {
    async compose(text) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    },
    async commit(text) {
      await input.send('Input.insertText', { text })
    },
    async take(code) {
      const key = { type: 'rawKeyDown', key: 'Process', code, windowsVirtualKeyCode: 229 } as const
      await input.send('Input.dispatchKeyEvent', key)
    },
  }
}
