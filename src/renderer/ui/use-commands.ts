import { useEffect, useEffectEvent } from 'react'
import type { Command } from '../../shared/bridge/commands'
import { onCommand } from './commands'

/**
 * Does commands while the component stands. Which ones is settled when it first appears. `byKey` says when the key of
 * one means it.
 */
export function useCommands(
  handlers: Partial<Record<Command, () => void>>,
  byKey: Partial<Record<Command, () => boolean>> = {},
): void {
  const run = useEffectEvent((command: Command) => handlers[command]?.())
  useEffect(() => {
    const stops = (Object.keys(handlers) as Command[]).map((command) =>
      onCommand(command, { run: () => run(command), byKey: byKey[command] }),
    )
    return () => {
      for (const stop of stops) stop()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a later registration by somebody else must stay later
  }, [])
}
