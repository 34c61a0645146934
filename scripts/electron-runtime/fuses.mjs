/**
 * Lets tests attach to the program, and has it start from the one snapshot that we unpack.
 * @param {string} executable
 */
export async function flipFuses(executable) {
  const fuses = await import('@electron/fuses')
  await fuses.flipFuses(executable, {
    version: fuses.FuseVersion.V1,
    [fuses.FuseV1Options.EnableNodeCliInspectArguments]: true,
    [fuses.FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
