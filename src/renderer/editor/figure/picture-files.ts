/** The files that something dragged or copied holds. */
export function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])]
}

/** Whether what is dragged holds a picture. Until it is dropped, nothing but the types of its files can be seen. */
export function holdsPicture(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'))
}
