import type { Token } from 'markdown-it'

export type Nesting = Token['nesting']

/** A token of markdown-it's in one step. Its own defines field by field, which takes many times as long, and has methods besides. */
export function lightToken(type: string, tag: string, nesting: Nesting, level: number): Token {
  const token: Omit<Token, `attr${string}`> & Pick<Token, 'attrs'> = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: false,
    hidden: false,
  }
  return token as Token
}

/** The value of an attribute, such as where a link leads. */
export function attributeOf({ attrs }: Token, name: string): string | undefined {
  const value = attrs?.find(([key]) => key === name)?.[1]
  return value === undefined ? undefined : String(value)
}
