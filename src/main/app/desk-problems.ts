import type { DeskStatus } from '../../shared/bridge/desk'
import type { Log } from './log'

/**
 * Writes down why a desk can't be used, and when it can be again: a line for each change of the code, not for each look. The name
 * and the folder of a desk speak of people and their work, so that its id stands for it.
 */
export function noteDeskProblems(log: Pick<Log, 'note'>): (desks: DeskStatus[]) => void {
  let known: ReadonlyMap<string, string> = new Map()
  return (desks) => {
    for (const { id, problem } of desks)
      if (problem?.code !== known.get(id)) log.note(`desk ${id}`, problem?.code ?? 'fine')
    known = new Map(desks.flatMap(({ id, problem }) => (problem === null ? [] : [[id, problem.code]])))
  }
}
