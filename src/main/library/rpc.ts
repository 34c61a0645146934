import type { Problem } from '../../shared/bridge/errors'
import type { Library } from './library'

/** What can be asked of a library in another thread: each method takes at most one argument. */
export type Method = Exclude<keyof Library, 'onChanged'>
export type Input<M extends Method> = Parameters<Library[M]>[0]
export type Output<M extends Method> = Awaited<ReturnType<Library[M]>>

/** A call, with the number that its answer will carry. */
export interface Call {
  call: number
  method: Method
  input: unknown
}

/** How a call failed: a problem that a person can do something about, or the error that nobody foresaw. */
export type Fault = { problem: Problem } | { error: unknown }

/** What the worker says. */
export type Report =
  | { kind: 'opened' }
  | { kind: 'refused'; fault: Fault }
  | { kind: 'answered'; call: number; value: unknown }
  | { kind: 'failed'; call: number; fault: Fault }
  | { kind: 'changed'; ids: string[] }
