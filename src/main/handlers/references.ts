import * as z from 'zod'
import { Source } from '../../shared/article/source'
import { importReferences } from '../files/import-references'
import { StetError } from '../../shared/bridge/errors'
import type { HandlersOf, House } from './house'

export function referenceHandlers({ library, settings, desktop, report }: House): HandlersOf<'references'> {
  return {
    'references.choose': () => desktop.chooseReferences(),
    'references.files': async ({ paths }) =>
      importReferences(await library, paths, {
        by: settings.get().person.name,
        report: (error) => report('import', error),
      }),
    'references.remove': async (input) => (await library).removeReferences(input),
    'references.left': async () => (await library).leftReferences(),
    'references.forget': async ({ ids }) => {
      await (await library).forgetLeft(ids)
      return {}
    },
    'references.known': async ({ arriving, here }) =>
      (await library).knownSources({ arriving: sourcesIn(arriving), here: sourcesIn(here) }),
  }
}

function sourcesIn(json: string): Source[] {
  try {
    return z.array(Source).parse(JSON.parse(json))
  } catch (error) {
    throw new StetError('bridge.bad-input', { name: 'references.known' }, { cause: error })
  }
}
