import { useSyncExternalStore } from 'react'
import { interfaceLanguage, onSpoken } from '../../shared/messages/translate'

/**
 * The language of the interface (BCP 47), followed as it changes. The window is drawn anew from its root when it does,
 * so only what React would skip then has to follow it by itself.
 */
export function useLanguage(): string {
  return useSyncExternalStore(onSpoken, interfaceLanguage, interfaceLanguage)
}
