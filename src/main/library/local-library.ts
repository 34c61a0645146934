import { openReadableStore, openWritableStore, type WritableStore } from '../store/open-store'
import { acts } from './acts'
import { care } from './care'
import type { DoChore } from './chores'
import { DamageWatch } from './damage-watch'
import { desks } from './desk/desks'
import { evidence } from './evidence'
import { finding } from './finding'
import { identities } from './identities'
import { imports } from './imports'
import type { Library, LibraryOptions } from './library'
import { packing } from './packing'
import { pictures } from './pictures'
import { proving } from './proving'
import { references } from './references'
import { Room, type RoomOptions } from './room'
import { stories } from './stories'
import { tagging } from './tagging/tagging'
import { templates } from './templates'
import { versions } from './versions'
import { words } from './words'

/**
 * Opens a library folder in this process. As its owner it makes what is missing and mends what is damaged; `readOnly`
 * reads it whoever owns it. `doChore` does what takes long, without it in this thread.
 * Throws library.busy, library.not-found, library.gone, library.not-writable, library.newer, library.older or
 * library.unreadable.
 */
export async function openLibrary(options: LibraryOptions, doChore?: DoChore): Promise<Library> {
  const { path, readOnly = false, readOnlyBecause, starters = [], ...opening } = options
  const chores = doChore && { doChore }
  return readOnly
    ? libraryIn(new Room(openReadableStore(path), undefined, { starters, readOnlyBecause, ...chores }))
    : ownedLibrary(openWritableStore(path, opening), { starters, ...chores })
}

/** The library of a store that this process owns. */
export function ownedLibrary(store: WritableStore, options: RoomOptions = {}): Library {
  return libraryIn(new Room(store, store, options))
}

function libraryIn(room: Room): Library {
  const damage = new DamageWatch(room)
  const { onDesks, ...ofDesks } = desks(room)
  const parts = {
    ...stories(room),
    ...finding(room),
    ...versions(room),
    ...acts(room),
    ...pictures(room),
    ...proving(room),
    ...evidence(room),
    ...identities(room),
    ...tagging(room),
    ...words(room),
    ...references(room),
    ...imports(room),
    ...packing(room),
    ...templates(room),
    ...ofDesks,
    ...care(room, damage),
  }
  return {
    ...watched(parts, damage),
    onChanged: (listener) => room.onChanged(listener),
    onProgress: (listener) => room.onProgress(listener),
    onDesks,
    close: () => room.close(),
  }
}

/** The same methods; what they come across of damage is noted. */
function watched<Parts extends object>(parts: Parts, damage: DamageWatch): Parts {
  const methods = Object.entries(parts as Record<string, (input: unknown) => Promise<unknown>>)
  const watching = methods.map(([name, method]) => [
    name,
    async (input: unknown) => {
      try {
        return await method(input)
      } catch (error) {
        throw damage.met(error)
      }
    },
  ])
  return Object.fromEntries(watching) as Parts
}
