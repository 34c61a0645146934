/** Whether this is a Mac, where shortcuts use Command and look different. */
export const isMac = navigator.userAgent.includes('Macintosh')
