/** What was really given, as the therapist states it at the end. */
export interface Given {
  minutes: number
  areas: readonly string[]
  outcome: Outcome | null
  pain: Pain | null
}

export type Outcome = 'FULL' | 'REDUCED' | 'STOPPED'
export type Pain = 'NONE' | 'NEW'
export type Gap = 'areas' | 'outcome' | 'pain' | 'full'

/** What is still missing or contradicts itself; nothing missing means that it can be sent. */
export function gapsIn(given: Given, plannedMinutes: number): Gap[] {
  const gaps: Gap[] = []
  if (given.minutes > 0 && given.areas.length === 0) gaps.push('areas')
  if (given.outcome === null) gaps.push('outcome')
  if (given.outcome === 'FULL' && given.minutes < plannedMinutes) gaps.push('full')
  if (given.pain === null) gaps.push('pain')
  return gaps
}

/** When it was given. Where this phone does not know the start, it is taken to be the minutes given before the finish. */
export function timesOf(
  minutes: number,
  startedAt: string | null,
  now: number,
): { startedAt: string; finishedAt: string } {
  const finishedAt = new Date(now).toISOString()
  return { startedAt: startedAt ?? new Date(now - minutes * 60_000).toISOString(), finishedAt }
}
