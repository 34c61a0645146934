/**
 * Stories for tests and benches. Arbitraries (fast-check) cover every block, mark and field, hostile text included;
 * `generateStory` makes plain, newspaper-like stories of any length, the same ones for the same seed.
 */
export * from './arbitrary-text'
export * from './arbitrary-body'
export * from './arbitrary-article'
export * from './generate-story'
