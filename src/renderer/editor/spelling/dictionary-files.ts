import type { DictionaryName } from '../../../shared/spelling/dictionaries'
import type { DictionaryFiles } from './lexicon'

const packaged = import.meta.glob<string>('../../../../node_modules/dictionary-*/index.{aff,dic}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const kept = import.meta.glob<string>('../../../../resources/dictionaries/*/index.{aff,dic}', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Reads a dictionary from the app's own files. */
export async function readDictionary(name: DictionaryName): Promise<DictionaryFiles> {
  const [affixes, words] = await Promise.all([read(name, 'aff'), read(name, 'dic')])
  return { affixes, words }
}

async function read(name: DictionaryName, ending: 'aff' | 'dic'): Promise<string> {
  const response = await fetch(addressOf(name, ending))
  if (!response.ok) throw new Error(`dictionary ${name}: ${response.status}`)
  return response.text()
}

/** Where one of a dictionary's two files is. Throws where the build lacks it. */
export function addressOf(name: DictionaryName, ending: 'aff' | 'dic'): string {
  const address =
    packaged[`../../../../node_modules/dictionary-${name}/index.${ending}`] ??
    kept[`../../../../resources/dictionaries/${name}/index.${ending}`]
  if (address === undefined) throw new Error(`no dictionary ${name}`)
  return address
}
