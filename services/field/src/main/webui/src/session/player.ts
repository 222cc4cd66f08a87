/** The clock of one session: hands-on time per step, never beyond the minutes the plan allows (R11–R13). */
export interface Player {
  /** Planned length of every step, ms; 0 for a step without a time of its own. */
  readonly plan: readonly number[]
  /** The session's planned length, ms: no sum of steps may pass it. */
  readonly limit: number
  readonly step: number
  /** Time given in every step, ms, up to `runningSince`. */
  readonly given: readonly number[]
  readonly runningSince: number | null
}

export type Phase = 'ready' | 'running' | 'paused' | 'over'

const MINUTE = 60_000
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

export function newPlayer(stepMinutes: readonly number[], plannedMinutes: number): Player {
  const plan = stepMinutes.map((minutes) => Math.max(0, minutes) * MINUTE)
  return { plan, limit: plannedMinutes * MINUTE, step: 0, given: plan.map(() => 0), runningSince: null }
}

/** Lets the time since the clock was started flow into the steps, each up to its own length; it waits at an untimed step. */
export function advance(player: Player, now: number): Player {
  if (player.runningSince === null) return player
  const given = [...player.given]
  let step = player.step
  let flowing = Math.min(Math.max(0, now - player.runningSince), player.limit - sum(given))
  while (step < player.plan.length) {
    const length = player.plan[step] ?? 0
    const portion = Math.min(length - (given[step] ?? 0), flowing)
    given[step] = (given[step] ?? 0) + portion
    flowing -= portion
    const full = given[step] === length
    if (!full || length === 0 || step === player.plan.length - 1) break
    step += 1
  }
  const settled = { ...player, step, given, runningSince: now }
  return hasRoomIn(settled, step) ? settled : { ...settled, runningSince: null }
}

function hasRoomIn(player: Player, step: number): boolean {
  return sum(player.given) < player.limit && (player.given[step] ?? 0) < (player.plan[step] ?? 0)
}

function nextWithRoom(player: Player): number {
  return player.plan.findIndex((_, step) => step >= player.step && hasRoomIn(player, step))
}

/** Starts the clock, in the next step that still has time if this one has none. */
export function resume(player: Player, now: number): Player {
  const step = nextWithRoom(player)
  return player.runningSince !== null || step < 0 ? player : { ...player, step, runningSince: now }
}

export function pause(player: Player, now: number): Player {
  return { ...advance(player, now), runningSince: null }
}

/** Goes to a step; the clock keeps running only into a step that still has time left. */
export function goTo(player: Player, step: number, now: number): Player {
  const settled = advance(player, now)
  const moved = { ...settled, step: Math.min(Math.max(0, step), player.plan.length - 1) }
  return hasRoomIn(moved, moved.step) ? moved : { ...moved, runningSince: null }
}

export interface Reading {
  phase: Phase
  step: number
  stepLeft: number
  given: number
  left: number
}

export function read(player: Player, now: number): Reading {
  const at = advance(player, now)
  const given = sum(at.given)
  const left = at.limit - given
  const stepLeft = Math.min((at.plan[at.step] ?? 0) - (at.given[at.step] ?? 0), left)
  return { phase: phaseOf(at, given), step: at.step, stepLeft, given, left }
}

function phaseOf(player: Player, given: number): Phase {
  if (player.runningSince !== null) return 'running'
  if (nextWithRoom(player) < 0) return 'over'
  return given === 0 ? 'ready' : 'paused'
}

/** Minutes to record: whole minutes, never more than planned. */
export function minutesGiven(player: Player, now: number): number {
  const given = sum(advance(player, now).given)
  return Math.min(Math.round(given / MINUTE), Math.floor(player.limit / MINUTE))
}

/** Which steps were really worked on. */
export function stepsGiven(player: Player, now: number): number[] {
  return advance(player, now).given.flatMap((given, step) => (given > 0 ? [step] : []))
}
