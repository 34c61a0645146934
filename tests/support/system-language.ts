/** The system of a launched app, as it speaks English or Arabic: what of the machine's own speaks before `LANG` is silent. */
const system = (LANG: string, LANGUAGE: string) => ({ LANG, LANGUAGE, LC_ALL: '', LC_MESSAGES: '' })

export const IN_ENGLISH = system('en_GB.UTF-8', 'en_GB')
export const IN_ARABIC = system('ar_EG.UTF-8', 'ar')
