/**
 * The environment of an Electron: on the given screen, and a window even when an editor's terminal asks for plain Node.
 * @param {import('./display.mjs').Screen} [screen]
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(screen) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return { ...env, ...screen?.env }
}
