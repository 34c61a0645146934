/** Keeps what opens sealed desks on this computer, so that only its owner has them. It may refuse: then a person is asked. */
export interface KeyKeeper {
  keep(desk: string, key: string): Promise<void>
  /** Undefined where none was kept, or the system doesn't open it any more. */
  keyOf(desk: string): string | undefined
  forget(desk: string): Promise<void>
}
