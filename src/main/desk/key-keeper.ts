/** Keeps what opens sealed desks on this computer, so that only its owner has them. It may refuse: then a person is asked. */
export interface KeyKeeper {
  /** Whether it keeps anything here: without it a person is asked each time Stet starts. */
  keeps(): boolean
  keep(desk: string, key: string): Promise<void>
  /** Undefined where none was kept, or the system doesn't open it any more. */
  keyOf(desk: string): string | undefined
  forget(desk: string): Promise<void>
}
