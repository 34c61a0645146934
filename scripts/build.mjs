// `npm run build`: builds the app, whether or not the sources changed.
import './setup/prepare.mjs'
import { ensureBuilt, forgetBuild } from './setup/build.mjs'
import { script } from './setup/say.mjs'

await script(async () => {
  forgetBuild()
  await ensureBuilt()
})
