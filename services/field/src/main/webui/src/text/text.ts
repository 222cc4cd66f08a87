import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en'

/** The seam for languages: which messages, which locale. */
export type Key = keyof typeof en
type Values = Record<string, string | number>

const locale = 'en-GB'
const messages: Record<string, string> = en
const compiled = new Map<string, IntlMessageFormat>()

export function t(key: Key, values?: Values): string {
  return format(key, messages[key] ?? key, values)
}

function format(key: string, message: string, values?: Values): string {
  const known = compiled.get(key) ?? new IntlMessageFormat(message, locale)
  compiled.set(key, known)
  return String(known.format(values))
}

/** Words for a code; a code that this page does not know is still shown, in plain letters. */
export function label(group: string, code: string): string {
  const message = messages[`${group}.${code}`]
  return message === undefined ? plain(code) : format(`${group}.${code}`, message)
}

function plain(code: string): string {
  const words = code.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function list(parts: string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts)
}

export function clockTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(instant),
  )
}

export function longDate(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(noon)
}

export function kilometres(metres: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(metres / 1000)
}

/** Minutes and seconds of a countdown; begun seconds count, so that zero means over. */
export function countdown(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
