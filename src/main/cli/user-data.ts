import { posix, win32 } from 'node:path'

/**
 * The folder where the app keeps its data: `~/Library/Application Support/Stet` on a Mac, `%APPDATA%\Stet` on Windows,
 * `$XDG_CONFIG_HOME/Stet` or `~/.config/Stet` elsewhere.
 */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Stet')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Stet')
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), 'Stet')
}
