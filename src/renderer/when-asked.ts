// What the window shows seldom, in one part that is read when the first of it is asked for: each part of its own would
// have the build cut what they share out of what every start reads.
export { BackupsDialog } from './care/backups-dialog'
export { DamagedStory } from './care/damaged-story'
export { RecoveredDialog } from './care/recovered-dialog'
export { SourcesDialog } from './everywhere/sources/sources-dialog'
export { TagsDialog } from './everywhere/tags/tags-dialog'
export { WhereDialog } from './everywhere/sources/where-dialog'
export { CompareView } from './history/compare-view'
export { KeyboardMap } from './palette/keyboard-map'
export { Palette } from './palette/palette'
export { ReviewDialog } from './references/review-dialog'
export { SettingsDialog } from './settings/settings-dialog'
export { WordsDialog } from './words/words-dialog'
