/** What a table has under a name that somebody wrote. What every object has, such as `constructor`, is none of it. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
