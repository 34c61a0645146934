/** A code block's language as one plain word, or nothing: `js`, `c++`, `objective-c`. */
export function codeLanguage(language = ''): string {
  return /^\s*([\p{L}\p{N}_+#.-]+)\s*$/u.exec(language)?.[1] ?? ''
}
