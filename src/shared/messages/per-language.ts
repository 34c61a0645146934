import { interfaceLanguage } from './translate'

/** What is made anew for each language (BCP 47) of the interface, when it is first needed in it. */
export function perLanguage<T>(make: (language: string) => T): () => T {
  let made: { language: string; value: T } | undefined
  return () => {
    const language = interfaceLanguage()
    if (made?.language !== language) made = { language, value: make(language) }
    return made.value
  }
}
