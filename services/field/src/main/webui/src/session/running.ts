import { signal } from '@preact/signals'
import type { Session, Visit } from '../visits/contract'
import { minutesGiven, newPlayer, type Player, stepsGiven } from './player'

/** A session under way, kept over a reload: times and step numbers only, nothing about the patient. */
export interface Running {
  visitId: string
  player: Player
  startedAt: string | null
}

const KEY = 'homeward.sessions'
const running = signal<Record<string, Running>>(kept())

function kept(): Record<string, Running> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
}

export function keep(next: Running): void {
  set({ ...running.value, [next.visitId]: next })
}

export function forget(visitId: string): void {
  const { [visitId]: _, ...others } = running.value
  set(others)
}

function set(next: Record<string, Running>): void {
  running.value = next
  sessionStorage.setItem(KEY, JSON.stringify(next))
}

/** Where visit and plan name different minutes, the shorter dose wins. */
export function plannedMinutes(visit: Visit, session: Session): number {
  return Math.min(visit.minutes, session.minutes)
}

/** Areas of the body only: the healthy area beside them prepares, it is not what the plan counts. */
export function areasOf(session: Session): string[] {
  const areas = session.steps.flatMap(({ area }) => (area && area !== 'HEALTHY_ADJACENT' ? [area] : []))
  return [...new Set(areas)]
}

/** What the session's clock says has been given so far. */
export function givenSoFar(
  { player }: Running,
  session: Session,
  at: number,
): { minutes: number; areas: string[] } {
  const worked = new Set(stepsGiven(player, at).flatMap((step) => session.steps[step]?.area ?? []))
  return { minutes: minutesGiven(player, at), areas: areasOf(session).filter((area) => worked.has(area)) }
}

export function runningFor(visit: Visit, session: Session): Running {
  const known = running.value[visit.visitId]
  if (known?.player.plan.length === session.steps.length) return known
  const player = newPlayer(
    session.steps.map((step) => step.minutes),
    plannedMinutes(visit, session),
  )
  return { visitId: visit.visitId, player, startedAt: null }
}
