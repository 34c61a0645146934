import { StetError } from '../../shared/bridge/errors'
import type { HandlersOf, House } from './house'

export function articleHandlers({ library, settings, sample }: House): HandlersOf<'articles'> {
  const by = () => settings.get().person.name
  return {
    'articles.list': async (query) => (await library).list({ ...query, me: by() }),
    'articles.ids': async (query) => (await library).ids({ ...query, me: by() }),
    'articles.excerpts': async (query) => (await library).excerpts(query),
    'articles.rows': async ({ ids }) => (await library).rows(ids),
    'articles.related': async (ask) => (await library).related(ask),
    'articles.bylines': async (query) => (await library).bylines(query),
    'articles.sections': async () => (await library).sections(),
    'articles.create': async ({ template }) =>
      (await library).create({
        language: settings.get().storyLanguage,
        by: by(),
        ...(template !== undefined && { template }),
      }),
    async 'articles.createSample'() {
      if (!sample) throw new StetError('library.no-sample')
      const open = await library
      return open.createSample({ json: await sample(open), by: by() })
    },
    'articles.open': async ({ id }) => (await library).open(id),
    'articles.save': async (save) => (await library).save({ ...save, by: by() }),
    async 'articles.checkpoint'(checkpoint) {
      await (await library).checkpoint({ ...checkpoint, by: by() })
      return {}
    },
    'articles.publish': async (publish) => (await library).publish({ ...publish, by: by() }),
    async 'articles.trash'({ ids }) {
      await (await library).trash(ids)
      return {}
    },
    async 'articles.restore'({ ids }) {
      await (await library).restore(ids)
      return {}
    },
    'articles.empty': async ({ ids }) => (await library).emptyTrash({ ids, by: by() }),
    'articles.change': async (change) => (await library).change({ ...change, by: by() }),
  }
}
