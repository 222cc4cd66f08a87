import { computed, signal } from '@preact/signals'
import { EMPTY, type Entry, type Queue } from '../commands/queue'
import type { Change } from '../visits/changes'
import type { Day, Me, Problem, Session, Visit } from '../visits/contract'
import { stopwatch } from './clock'

/** What the page knows. Held in memory only: a reload asks the server again. */

export type Trouble = { kind: 'no-network' } | { kind: 'problem'; problem: Problem }

export interface Seen<T> {
  value: T | null
  seenAt: number | null
  trouble: Trouble | null
}

export const NOTHING_SEEN: Seen<never> = { value: null, seenAt: null, trouble: null }

export type Boot = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; trouble: Trouble }

export const boot = signal<Boot>({ kind: 'loading' })
export const me = signal<Me | null>(null)
export const days = signal<Record<string, Seen<Day>>>({})
export const sessions = signal<Record<string, Seen<Session>>>({})
export const queue = signal<Queue>(EMPTY)
export const changes = signal<Change[]>([])
export const online = signal(navigator.onLine)
export const signedOut = signal(false)
export const announcement = signal('')
/** Moves once a second while something on the screen counts time. */
export const tick = signal(stopwatch())

export const timeZone = computed(() => me.value?.timeZone ?? 'UTC')
export const waiting = computed(() => queue.value.entries.filter((entry) => entry.state !== 'held'))
export const held = computed(() => queue.value.entries.filter((entry) => entry.state === 'held'))

export const dayOf = (date: string): Seen<Day> => days.value[date] ?? NOTHING_SEEN
export const sessionOf = (id: string): Seen<Session> => sessions.value[id] ?? NOTHING_SEEN
export const entriesOf = (visitId: string): Entry[] =>
  queue.value.entries.filter((entry) => entry.command.visitId === visitId)

export function visitOf(date: string, visitId: string): Visit | undefined {
  return dayOf(date).value?.visits.find((visit) => visit.visitId === visitId)
}
