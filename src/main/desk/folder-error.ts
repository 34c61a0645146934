import { StetError } from '../../shared/bridge/errors'

/** What it is where the system does not allow to read a folder, or to write to it. */
export type Refusal = 'desk.not-readable' | 'desk.not-writable'

/** What the file system threw about a desk folder, as an error that a person can do something about. */
export function folderError(error: unknown, path: string, refusal: Refusal = 'desk.not-writable'): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  const cause = { cause: error }
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ENOTCONN':
    case 'ESTALE':
      return new StetError('desk.gone', { path }, cause)
    case 'ENOSPC':
    case 'EDQUOT':
      return new StetError('desk.full', { path }, cause)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StetError(refusal, { path }, cause)
    default:
      return new StetError('desk.io', { path, detail: code ?? syscall }, cause)
  }
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
