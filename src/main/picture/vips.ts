import type Vips from 'wasm-vips'

let loading: Promise<typeof Vips> | undefined

/**
 * The library that decodes and resizes, in WebAssembly: a hostile picture meets it in a sandbox. It takes some 400 ms to
 * load, and is loaded where a thread first needs it.
 */
export function vips(): Promise<typeof Vips> {
  return (loading ??= load())
}

async function load(): Promise<typeof Vips> {
  const { default: init } = await import('wasm-vips')
  return init({ dynamicLibraries: ['vips-heif.wasm'], print: () => {}, printErr: () => {} })
}
