import { useEffect, useState } from 'react'
import { call } from '../bridge'

/** Whether this computer remembers what opens an encrypted desk. Undefined until it is known. */
export function useKeepsKeys(): boolean | undefined {
  const [keeps, setKeeps] = useState<boolean>()
  useEffect(() => {
    let current = true
    // Where nobody can tell, nothing is said of it.
    call('desk.keepsKeys', {}).then(
      (answer) => current && setKeeps(answer.keeps),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return keeps
}
