import { useEffect, useEffectEvent } from 'react'
import { on } from '../bridge'
import type { Imports } from './use-imports'

/** Brings in the packages that the system was asked to open with the app. */
export function useOpenedPackages({ files }: Imports): void {
  const bringIn = useEffectEvent((paths: string[]) => void files(paths))
  useEffect(() => on('packages.opened', ({ paths }) => bringIn(paths)), [])
}
