// All a flow needs: `import { expect, launchApp, test } from '../support/app'`.
export { stubDialogs } from './dialogs'
export { expect, test } from './flow'
export { temporaryFolder } from './folders'
export { type LaunchOptions, type LaunchedApp, launchApp } from './launch'
