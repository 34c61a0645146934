import { readRowsOf } from '../store/projections/story-rows'
import { excerptsOf } from './excerpts'
import { findBylines } from './find-bylines'
import { searchSources } from './find-sources'
import type { Finding } from './door/finding'
import { StoryLists } from './list-stories'
import type { Room } from './room'

/** What the list and the fields that suggest something ask for. */
export function finding(room: Room): Finding {
  const lists = new StoryLists()
  const forList = ({ text }: { text?: string | undefined }) => room.upToDate(text === undefined ? 'rows' : 'all')
  return {
    list: async (query) => lists.page(forList(query.filter), query),
    ids: async (query) => lists.ids(forList(query.filter), query),
    excerpts: async (query) => excerptsOf(room.reading().db, query),
    rows: async (ids) => readRowsOf(room.upToDate('rows'), ids),
    related: async (ask) => lists.related(room.upToDate('all'), ask),
    bylines: async (query) => findBylines(room.upToDate('all'), lists, query),
    sections: async () => lists.sections(room.upToDate('rows')),
    searchSources: async (query) => searchSources(room.upToDate('all'), room.references, query),
  }
}
