import { signal } from '@preact/signals'
import type { Session, Visit } from '../visits/contract'
import { newPlayer, type Player } from './player'

/** The session under way, kept over a reload: times and step numbers only, nothing about the patient. */
export interface Running {
  visitId: string
  player: Player
  startedAt: string | null
}

const KEY = 'homeward.session'
export const running = signal<Running | null>(read())

function read(): Running | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Running | null
  } catch {
    return null
  }
}

export function keep(next: Running | null): void {
  running.value = next
  if (next === null) sessionStorage.removeItem(KEY)
  else sessionStorage.setItem(KEY, JSON.stringify(next))
}

/** Where visit and plan name different minutes, the shorter dose wins. */
export function plannedMinutes(visit: Visit, session: Session): number {
  return Math.min(visit.minutes, session.minutes)
}

export function runningFor(visit: Visit, session: Session): Running {
  const known = running.value
  if (known?.visitId === visit.visitId && known.player.plan.length === session.steps.length) return known
  const player = newPlayer(
    session.steps.map((step) => step.minutes),
    plannedMinutes(visit, session),
  )
  return { visitId: visit.visitId, player, startedAt: null }
}
