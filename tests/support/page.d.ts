import type { BridgePort } from '../../src/shared/bridge/port'

declare global {
  /** What the preload gives to the page, for what a flow runs in it. */
  // oxlint-disable-next-line no-var -- a global is a var
  var stet: BridgePort
}
