import { useEffect, useState } from 'react'
import { STAGES } from '../../../shared/article/article'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import type { PickerOption } from '../picker'
import type { Unfinished } from './completion'

const LIMIT = 8

/** Values that may be meant: the `id` is written into the search, the `label` is read. */
export function useCompletions(unfinished: Unfinished | null): PickerOption[] {
  const [found, setFound] = useState<{ operator: string; options: PickerOption[] }>({ operator: '', options: [] })
  const { operator, value } = unfinished ?? {}
  useEffect(() => {
    if (operator === undefined || value === undefined) return
    let current = true
    READERS[operator](value).then(
      (options) => current && setFound({ operator, options: options.slice(0, LIMIT) }),
      // Completions are a convenience: without them a value is typed in full.
      () => current && setFound({ operator, options: [] }),
    )
    return () => {
      current = false
    }
  }, [operator, value])
  return operator === found.operator ? found.options : []
}

const READERS: Record<Unfinished['operator'], (value: string) => Promise<PickerOption[]>> = {
  async tag(value) {
    const tags = await call('tags.suggest', { text: value.slice(0, 200), limit: LIMIT, language: interfaceLanguage() })
    return tags
      .filter(({ stories }) => stories > 0)
      .map(({ tag, stories }) => ({ id: tag.slug, label: tag.name, detail: t('library.count', { count: stories }) }))
  },
  async section(value) {
    const sections = await call('articles.sections', {})
    return sections
      .filter(({ section }) => section !== '' && section.toLowerCase().includes(value.toLowerCase()))
      .map(({ section, stories }) => ({ id: section, label: section, detail: t('library.count', { count: stories }) }))
  },
  async status(value) {
    return STAGES.filter((stage) => `${stage} ${t(`stage.${stage}`)}`.toLowerCase().includes(value.toLowerCase())).map(
      (stage) => ({ id: stage, label: t(`stage.${stage}`), detail: '' }),
    )
  },
}
