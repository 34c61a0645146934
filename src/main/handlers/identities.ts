import type { HandlersOf, House } from './handlers'

export function identityHandlers({ library }: House): HandlersOf<'identities'> {
  return {
    'identities.read': async ({ source }) => ({ identity: await (await library).identity(source) }),
    async 'identities.keep'(kept) {
      await (await library).keepIdentity(kept)
      return {}
    },
    'identities.known': async ({ sources }) => (await library).knownIdentities(sources),
    'identities.named': async (sought) => (await library).whereNamed(sought),
  }
}
