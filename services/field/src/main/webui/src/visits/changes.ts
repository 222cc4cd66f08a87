import type { Day, Visit } from './contract'

/** What somebody else changed in the therapist's day between two looks at it. */
export type Change =
  | { kind: 'cancelled'; visit: Visit }
  | { kind: 'removed'; visit: Visit }
  | { kind: 'added'; visit: Visit }
  | { kind: 'moved'; visit: Visit; from: string }
  | { kind: 'lengthened'; visit: Visit; from: number }

/** The therapist's own start, finish or report is no news to them, so only what others do is listed. */
export function changesBetween(before: Day, after: Day): Change[] {
  const known = new Map(before.visits.map((visit) => [visit.visitId, visit]))
  const present = new Set(after.visits.map((visit) => visit.visitId))
  const removed = before.visits.filter((visit) => !present.has(visit.visitId) && visit.state !== 'CANCELLED')
  return [
    ...after.visits.flatMap((visit) => changesOf(known.get(visit.visitId), visit)),
    ...removed.map((visit): Change => ({ kind: 'removed', visit })),
  ]
}

function changesOf(before: Visit | undefined, visit: Visit): Change[] {
  if (!before) return visit.state === 'CANCELLED' ? [] : [{ kind: 'added', visit }]
  if (visit.state === 'CANCELLED') return before.state === 'CANCELLED' ? [] : [{ kind: 'cancelled', visit }]
  const changes: Change[] = []
  if (Date.parse(before.start) !== Date.parse(visit.start)) {
    changes.push({ kind: 'moved', visit, from: before.start })
  }
  if (before.minutes !== visit.minutes) changes.push({ kind: 'lengthened', visit, from: before.minutes })
  return changes
}
