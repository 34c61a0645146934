import { DirectionProvider } from '@base-ui/react/direction-provider'
import { type ReactNode, useLayoutEffect } from 'react'
import { interfaceDirection } from '../shared/messages/translate'
import { useLanguage } from './ui/use-language'

/**
 * What is drawn in the language of the interface and runs its way. When it is another, everything is drawn anew where it
 * stands: nothing is lost that was open, typed or undone.
 */
export function Spoken({ children }: { children(): ReactNode }) {
  const language = useLanguage()
  const direction = interfaceDirection()
  useLayoutEffect(() => {
    document.documentElement.lang = new Intl.Locale(language).baseName
    document.documentElement.dir = direction
  }, [language, direction])
  return <DirectionProvider direction={direction}>{children()}</DirectionProvider>
}
