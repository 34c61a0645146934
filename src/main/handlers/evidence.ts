import { chosenFiles, readEvidence, saveEvidence } from '../files/evidence'
import type { HandlersOf, House } from './house'

/** Adds every copy that it writes to `exported`. */
export function evidenceHandlers({ library, desktop }: House, exported: Set<string>): HandlersOf<'evidence'> {
  return {
    'evidence.choose': async () => chosenFiles(await desktop.chooseEvidence()),
    'evidence.keep': async ({ path, confidential }) =>
      (await library).addEvidence({ ...(await readEvidence(path)), confidential }),
    async 'evidence.publish'({ hash }) {
      await (await library).publishEvidence(hash)
      return {}
    },
    async 'evidence.save'({ hash, name }) {
      const bytes = await (await library).evidenceBytes(hash)
      const path = await desktop.chooseCopy(name.replaceAll(/[/\\:\0]/g, '-'))
      if (path === undefined) return null
      await saveEvidence(path, bytes)
      exported.add(path)
      return { path }
    },
  }
}
