import type { BlockChange, Comparison } from './comparison'

/** Whether anything became of a block. */
export function isChanged({ change, moved }: BlockChange): boolean {
  return change !== 'same' || moved
}

/** How many places differ: fields, blocks, sources and tags. */
export function countChanges({ fields, blocks, sources, tags }: Comparison): number {
  return fields.length + blocks.filter(isChanged).length + sources.length + tags.length
}
