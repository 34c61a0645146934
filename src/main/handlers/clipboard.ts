import { isWebAddress } from '../../shared/interchange/web-address'
import type { HandlersOf, House } from './house'

const LONGEST = 4096

export function clipboardHandlers({ desktop }: House): HandlersOf<'clipboard'> {
  return {
    async 'clipboard.origin'() {
      const url = await desktop.copiedFrom()
      return { url: url !== undefined && url.length <= LONGEST && isWebAddress(url) ? url : null }
    },
    async 'clipboard.write'(copy) {
      await desktop.writeClipboard(copy)
      return {}
    },
    async 'clipboard.pastePlain'() {
      desktop.pastePlain()
      return {}
    },
  }
}
