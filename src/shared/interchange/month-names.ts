// One line a language, January to December; names of the same month are separated by a bar.
const LANGUAGES = [
  'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec',
  'januar|jänner|jän, februar|feber, märz|mär, april, mai, juni, juli, august, september, oktober|okt, november, dezember|dez',
  'janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août, septembre, octobre, novembre, décembre|déc',
  'enero|ene, febrero, marzo, abril|abr, mayo, junio, julio, agosto|ago, septiembre|setiembre|set, octubre, noviembre, diciembre|dic',
  'gennaio|gen, febbraio, marzo, aprile, maggio|mag, giugno|giu, luglio|lug, agosto, settembre, ottobre|ott, novembre, dicembre',
  'janeiro, fevereiro|fev, março, abril, maio, junho, julho, agosto, setembro, outubro|out, novembro, dezembro',
  'januari, februari, maart|mrt, april, mei, juni, juli, augustus, september, oktober, november, december',
  'يناير, فبراير, مارس, أبريل|إبريل|ابريل, مايو, يونيو|يونيه, يوليو|يوليه, أغسطس|اغسطس, سبتمبر, أكتوبر|اكتوبر, نوفمبر, ديسمبر',
  'كانون الثاني, شباط, آذار|اذار, نيسان, أيار|ايار, حزيران, تموز, آب, أيلول|ايلول, تشرين الأول, تشرين الثاني, كانون الأول',
  'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
]

const numbers = new Map(
  LANGUAGES.flatMap((months) =>
    months.split(', ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  ),
)

/** The source of a pattern that matches every known name of a month, short forms without their full stop. */
export const MONTH = `(?:${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** The number, 1 to 12, of a month's name as `MONTH` matched it. Throws where it is none. */
export function monthNumber(name: string): number {
  const number = numbers.get(name.toUpperCase().toLowerCase())
  if (number === undefined) throw new Error(`no month: ${name}`)
  return number
}
