/** The text of a style sheet, put into the bundle. */
declare module '*.css?raw' {
  const text: string
  export default text
}
