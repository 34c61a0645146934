import { join } from 'node:path'
import electronLog from 'electron-log/node'
import { StetError } from '../../shared/bridge/errors'
import { faultOf } from '../../shared/bridge/fault'

const LIMIT_BYTES = 1_000_000

/** The diary of the app: codes and ids, never the text, names or paths of anybody's work. */
export interface Log {
  /** Something worth knowing, such as `articles.save library.read-only`. */
  note(what: string, code?: string): void
  /** Something that went wrong: the code of what was foreseen, of anything else its kind and place. */
  fault(where: string, error: unknown): void
}

/** Opens the log in a folder. At 1 MB it begins anew and keeps the earlier file. */
export function openLog(folder: string): Log {
  const log = electronLog.create({ logId: 'stet' })
  log.transports.console.level = false
  log.transports.file.level = 'info'
  log.transports.file.maxSize = LIMIT_BYTES
  log.transports.file.format = '{iso} {level} {text}'
  log.transports.file.resolvePathFn = () => join(folder, 'stet.log')
  return {
    note: (what, code = '') => log.info(`${what} ${code}`.trim()),
    fault(where, error) {
      if (error instanceof StetError) log.info(`${where} ${error.code}`)
      else log.error(`${where} ${faultOf(error)}`)
    },
  }
}

/** Writes down what would otherwise end the app, and goes on: the library saves in a thread of its own. */
export function logUncaught(log: Log): void {
  process.on('uncaughtException', (error) => log.fault('uncaught exception', error))
  process.on('unhandledRejection', (reason) => log.fault('unhandled rejection', reason))
}
