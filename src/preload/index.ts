import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { eventChannel, REQUEST_CHANNEL } from '../shared/bridge/channels'
import type { BridgePort } from '../shared/bridge/port'

const port: BridgePort = {
  call: (name, json) => ipcRenderer.invoke(REQUEST_CHANNEL, name, json),
  on(name, listener) {
    const hear = (_event: unknown, json: string) => listener(json)
    ipcRenderer.on(eventChannel(name), hear)
    return () => ipcRenderer.off(eventChannel(name), hear)
  },
  pathOf: (file) => webUtils.getPathForFile(file as File),
}

contextBridge.exposeInMainWorld('stet', port)
