import { ensureElectron } from '../../scripts/setup/app.mjs'

/** Finds an Electron for flows that were not started by `npm run test:flows`, which has found one already. */
export default async function setUp(): Promise<void> {
  if (process.env.STET_ELECTRON) return
  const { executable, flags } = await ensureElectron()
  process.env.STET_ELECTRON = executable
  process.env.STET_ELECTRON_FLAGS = flags.join(' ')
}
