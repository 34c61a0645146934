/** Forms of a story that are one file, and the ways to them. */
export const exporting = {
  'export.file.docx': 'Word document',
  'export.file.text': 'Plain text',
  'export.file.csl-json': 'CSL-JSON',
  'export.file.bibtex': 'BibTeX',
  'export.file.ris': 'RIS',
  'dialog.export-file': 'Choose where to put the file',
  'dialog.export-file.button': 'Export',
  'inspector.export.more': 'Other forms',
  'inspector.export.sources-as': 'Sources as {format}',
  'menu.export-as': 'Export As',
  'menu.story.export-docx': 'Export as Word Document…',
  'menu.story.export-text': 'Export as Plain Text…',
  'menu.story.export-csl-json': 'Export Sources as CSL-JSON…',
  'menu.story.export-bibtex': 'Export Sources as BibTeX…',
  'menu.story.export-ris': 'Export Sources as RIS…',
} as const
