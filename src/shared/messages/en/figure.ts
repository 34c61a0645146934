/** Pictures on their way in, and what is said of them besides their words. */
export const figure = {
  'picture.coming': 'This picture has not arrived yet',
  'picture.gone': 'This picture is not in the library',
  'figure.arriving': 'Bringing in {total, plural, one {the picture} other {picture {done} of {total}}}…',
  'figure.refused': '{count, plural, one {# file was} other {# files were}} refused',
  'figure.done': 'Done',

  'figure.alt-missing': 'Alternative text is missing',
  'figure.decorative': 'Decorative',
  'figure.decorative.help': 'It only adorns the page: screen readers pass over it.',

  'figure.details': 'Rights',
  'figure.details.title': 'Rights and editing',
  'figure.rights.holder': 'Rights holder',
  'figure.rights.usage': 'Usage',
  'figure.rights.expires': 'Last day of use',
  'figure.altered': 'Altered or generated',
  'figure.altered.help': 'A composite, or made or changed by a generative model.',
  'figure.altered.mark': 'Altered',

  'figure.licence.until': 'Licensed until {day}',
  'figure.licence.soon': 'Licence ends on {day}',
  'figure.licence.expired': 'Licence ended on {day}',
} as const
