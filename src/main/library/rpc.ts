import type { Progress } from '../../shared/bridge/care'
import { type ErrorCode, type Problem, StetError } from '../../shared/bridge/errors'
import type { StoryChange } from '../../shared/bridge/story'
import type { DeskNews } from './door/desks'
import type { Library } from './library'

/** What can be asked of a library in another thread: each method takes at most one argument. */
export type Method = Exclude<keyof Library, 'onChanged' | 'onProgress' | 'onDesks'>
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
  | { kind: 'changed'; changes: StoryChange[] }
  | { kind: 'progressed'; progress: Progress }
  | { kind: 'desks'; news: DeskNews }

/** What goes to another thread of anything thrown. */
export function faultOf(error: unknown): Fault {
  return error instanceof StetError ? { problem: error.toProblem() } : { error }
}

/** What another thread threw. */
export function errorOf(fault: Fault): unknown {
  return 'error' in fault ? fault.error : new StetError(fault.problem.code as ErrorCode, fault.problem.params)
}
