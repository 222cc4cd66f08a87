/** The hospital's time on a phone whose own clock may be wrong. */
let offset = 0

/** The server's time is taken as that of the middle between question and answer. */
export function measure(serverNow: string, asked: number, answered: number): void {
  offset = Math.round(Date.parse(serverNow) - (asked + answered) / 2)
}

/** For measuring how long something lasts: a correction of the time of day must not make a session longer or shorter. */
export const stopwatch = (): number => Date.now()

export const now = (): number => Date.now() + offset
export const offsetMinutes = (): number => Math.round(Math.abs(offset) / 60_000)
export const instant = (): string => new Date(now()).toISOString()

/** The calendar day at a place, as ISO date. */
export function dateAt(milliseconds: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(milliseconds))
}

export function plusDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
