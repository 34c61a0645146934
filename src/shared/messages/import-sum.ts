import type { ImportOutcome } from '../bridge/transfer'
import { perLanguage } from './per-language'
import { t } from './translate'

const lists = perLanguage((language) => new Intl.ListFormat(language))

type Counted = Record<keyof Pick<ImportOutcome, 'imported' | 'returned' | 'known' | 'failed'>, unknown[]>

/** What came of an import, in one sentence; nothing where it came to one thing only, which its title says. */
export function importSum({ imported, returned, known, failed }: Counted): string | undefined {
  const others = { returned, known, failed }
  const happened = (Object.keys(others) as (keyof typeof others)[]).filter((kind) => others[kind].length > 0)
  if (happened.length + (imported.length > 0 ? 1 : 0) < 2) return undefined
  const parts = [
    t('imports.sum.imported', { count: imported.length }),
    ...happened.map((kind) => t(`imports.sum.${kind}`, { count: others[kind].length })),
  ]
  return t('imports.sum', { list: lists().format(parts) })
}
