/** The window as a whole: title bar, menus, status bar. */
export const app = {
  'app.name': 'Stet',
} as const
