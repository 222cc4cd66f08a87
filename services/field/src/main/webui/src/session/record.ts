/** What was really given, as the therapist states it at the end. */
export interface Given {
  minutes: number
  areas: readonly string[]
  outcome: Outcome | null
  reason: Easing | null
  pain: Pain | null
}

export type Outcome = 'FULL' | 'REDUCED' | 'STOPPED'
export type Pain = 'NONE' | 'NEW'
/** Why less was given than planned (R54); new pain is its own question (R32). */
export type Easing = 'DISCOMFORT' | 'PATIENT_WISH' | 'TIME' | 'OTHER'
export type Gap = 'areas' | 'outcome' | 'pain' | 'full' | 'less' | 'reason'

/** What is still missing or contradicts itself; nothing missing means that it can be sent. */
export function gapsIn(given: Given, plannedMinutes: number): Gap[] {
  const gaps: Gap[] = []
  if (given.minutes > 0 && given.areas.length === 0) gaps.push('areas')
  if (given.outcome === null) gaps.push('outcome')
  if (given.outcome === 'FULL' && given.minutes < plannedMinutes) gaps.push('full')
  if (given.outcome === 'FULL' && given.pain === 'NEW') gaps.push('less')
  if (wantsReason(given) && given.reason === null) gaps.push('reason')
  if (given.pain === null) gaps.push('pain')
  return gaps
}

export function wantsReason({ outcome, pain }: Given): boolean {
  return outcome !== null && outcome !== 'FULL' && pain !== 'NEW'
}

export function reasonOf(given: Given): string | undefined {
  if (given.outcome === 'FULL') return undefined
  return given.pain === 'NEW' ? 'NEW_PAIN' : (given.reason ?? undefined)
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
