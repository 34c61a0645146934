import { fromCslDate } from '../../article/csl-date'
import { findDates } from '../find-date'
import { fold, phrases } from '../fold'

// What stands around the date in a line that says when a story was published.
const WORDS = phrases(
  [
    'published|publication|date|posted|created|first|last|updated|update|modified|edited|on|at|from|am|pm|a|p|m|o|clock|gmt|utc|bst|cet|cest|est|edt|et|pt|ist|z|t',
    'mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday',
    'veröffentlicht|erschienen|aktualisiert|stand|zuletzt|geändert|datum|am|um|uhr|vom|mo|montag|di|dienstag|mi|mittwoch|do|donnerstag|fr|freitag|sa|samstag|sonnabend|so|sonntag',
    'publié|mis|à|jour|modifié|le|h|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'publicado|actualizado|el|las|hora|fecha|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pubblicato|aggiornato|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|atualizado|em|às|gepubliceerd|bijgewerkt|op',
    'نشر|نشرت|تاريخ|النشر|آخر|تحديث|حدث|في|يوم|الساعة|بتوقيت|غرينتش|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|ص|م',
  ].join('|'),
)
const UPDATED = /updated|modified|aktualisiert|geändert|stand|mis à jour|actualizado|aggiornato|تحديث/i
const LONGEST = 150

/** When a story came out (YYYY-MM-DD, YYYY-MM or YYYY), as a line says that holds nothing but that. */
export function readDateLine(line: string): { date: string; updated: boolean } | undefined {
  if (line.length > LONGEST) return undefined
  const dates = findDates(line)
  const date = fromCslDate(dates[0]?.date)
  // A year alone is no date line: it may be the name of a part of the story.
  if (date === undefined || date.length < 10) return undefined
  let around = line
  for (const { start, end } of dates.toReversed()) around = `${around.slice(0, start)} ${around.slice(end)}`
  const words = around.replace(/\p{Nd}{1,2}(?:[:.h]\p{Nd}{2}){0,2}/gu, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return words.every((word) => WORDS.has(fold(word))) ? { date, updated: UPDATED.test(line) } : undefined
}
