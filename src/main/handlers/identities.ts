import type { NamingDesk } from '../../shared/article/identity'
import type { HandlersOf, House } from './house'

export function identityHandlers({ library, settings }: House): HandlersOf<'identities'> {
  return {
    'identities.read': async ({ source }) => ({ identity: await (await library).identity(source) }),
    async 'identities.keep'(kept) {
      await (await library).keepIdentity(kept)
      return {}
    },
    'identities.known': async ({ sources }) => (await library).knownIdentities(sources),
    async 'identities.named'(sought) {
      const { desks, ...naming } = await (await library).whereNamed(sought)
      return { ...naming, desks: desks.map((desk) => ofOthers(desk, settings.get().person.name)) }
    },
  }
}

/** The person at this computer knows that they have it. */
function ofOthers({ have, may, ...desk }: NamingDesk, me: string): NamingDesk {
  return { ...desk, have: have.filter((name) => name !== me), may: may.filter((name) => name !== me) }
}
