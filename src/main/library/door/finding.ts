import type { Byline } from '../../../shared/article/article'
import type { RelatedAsk, RelatedStory } from '../../../shared/bridge/related'
import type {
  Excerpt,
  FoundSource,
  StoryFilter,
  StoryList,
  StoryRow,
  StorySort,
  UsedSection,
} from '../../../shared/bridge/story'

/** What a list holds, newest update first unless it says otherwise. `me`: the person's name, for the stories that are theirs. */
export interface ListQuery {
  filter: StoryFilter
  sort?: StorySort
  me?: string
}

/** What the list and the fields that suggest something ask for. */
export interface Finding {
  /** One page. */
  list(query: ListQuery & { offset: number; limit: number }): Promise<StoryList>
  /** All ids that `list` would give, in its order. */
  ids(query: ListQuery): Promise<string[]>
  /** Where the words sought stand in these stories. One that is gone or damaged is left out. */
  excerpts(query: { ids: string[]; text: string }): Promise<Excerpt[]>
  /** The rows of these stories, those in the trash too, in their order. One that is gone is left out. */
  rows(ids: string[]): Promise<StoryRow[]>
  /** Stories that readers of one may want next, with what they share with it: published first, then the nearest. */
  related(ask: RelatedAsk): Promise<RelatedStory[]>
  /** Who signed stories and has a name in which each word begins one, the last first, each once and as they signed last. */
  bylines(input: { text: string; limit: number }): Promise<Byline[]>
  /** The sections that stories have, in the order of their names. */
  sections(): Promise<UsedSection[]>
  /** Sources of other stories, used last first, each once, then imported ones; confidential ones are never offered. */
  searchSources(input: { text: string; except?: string; limit: number }): Promise<FoundSource[]>
}
