import type { StoryList } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import type { PickerGroup } from '../picker'
import type { View } from '../view'
import type { FilterChoices } from './use-filter-choices'

/** More of a kind are found by typing. */
const SHOWN = 50
/** Stages a list is rarely about; the others have a place of their own. */
const RARE_STAGES = ['killed', 'withdrawn'] as const

/** A way to narrow the list, as one word for a list of options. */
export type FilterId = `stage:${(typeof RARE_STAGES)[number]}` | `section:${string}` | `tag:${string}`

/** What the list can be narrowed to, as far as its name holds what is typed; the most used tags first. */
export function filterGroups(choices: FilterChoices, counts: StoryList['counts'], text: string): PickerGroup[] {
  const typed = text.trim().toLowerCase()
  const fits = (name: string) => name.toLowerCase().includes(typed)
  const option = (id: FilterId, label: string, stories: number) => ({
    id,
    label,
    detail: t('library.count', { count: stories }),
  })
  const groups = [
    {
      label: t('library.filter.stage'),
      options: RARE_STAGES.filter((stage) => counts.stages[stage] > 0 && fits(t(`stage.${stage}`))).map((stage) =>
        option(`stage:${stage}`, t(`stage.${stage}`), counts.stages[stage]),
      ),
    },
    {
      label: t('library.filter.section'),
      options: choices.sections
        .filter(({ section }) => section !== '' && fits(section))
        .map(({ section, stories }) => option(`section:${section}`, section, stories)),
    },
    {
      label: t('library.filter.tag'),
      options: choices.tags
        .filter(({ tag }) => fits(tag.name))
        .sort((a, b) => b.stories - a.stories)
        .map(({ tag, stories }) => option(`tag:${tag.slug}`, tag.name, stories)),
    },
  ]
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => ({ label, options: options.slice(0, SHOWN) }))
}

/** The view, narrowed further. Throws when the option is none of `filterGroups`. */
export function narrowed(view: View, id: string, { tags }: FilterChoices): View {
  const [kind = '', value = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const stage = RARE_STAGES.find((rare) => kind === 'stage' && rare === value)
  const tag = kind === 'tag' ? tags.find((used) => used.tag.slug === value)?.tag : undefined
  if (stage) return { ...view, stage }
  if (tag) return { ...view, tag: { slug: tag.slug, name: tag.name } }
  if (kind === 'section') return { ...view, section: value }
  throw new Error(`no such filter: ${id}`)
}
