import type { Problem } from '../visits/contract'

/**
 * What the therapist did, on its way to the hospital. A command keeps its id (= Idempotency-Key) until an answer to it has
 * arrived, so that a lost reply can be asked for again without doing anything twice.
 */
export interface Command {
  readonly id: string
  readonly owner: string
  readonly visitId: string
  readonly kind: 'start' | 'complete' | 'miss' | 'stop'
  /** The version of the visit this was decided on (= If-Match). */
  readonly basedOn: number
  readonly madeAt: string
  /** The visit as the person saw it when deciding, to show both sides of a conflict. */
  readonly seen: Seen
  readonly body: Readonly<Record<string, unknown>>
}

export interface Seen {
  readonly start: string
  readonly end: string
  readonly minutes: number
  readonly state: string
}

export interface Entry {
  readonly command: Command
  readonly state: 'waiting' | 'sending' | 'held'
  readonly attempts: number
  /** Not to be sent before this time, ms since the epoch. */
  readonly notBefore: number
  /** Why a person must look at it; present exactly while held. */
  readonly problem?: Problem
}

export interface Queue {
  readonly entries: readonly Entry[]
  /** The login has ended: everything is kept and waits. */
  readonly signedOut: boolean
}

export type Reply =
  | { kind: 'accepted'; version: number | null }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'signed-out' }
  /** No answer, or one that says "not now": ask again with the same id. */
  | { kind: 'unanswered' }

export const EMPTY: Queue = { entries: [], signedOut: false }

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000

export function enqueue(queue: Queue, command: Command): Queue {
  if (queue.entries.some((entry) => entry.command.id === command.id)) return queue
  return { ...queue, entries: [...queue.entries, { command, state: 'waiting', attempts: 0, notBefore: 0 }] }
}

/** The oldest command whose visit has nothing older in the way; one at a time, so that order is kept. */
export function nextToSend(queue: Queue, owner: string, now: number): Entry | undefined {
  if (queue.signedOut || queue.entries.some((entry) => entry.state === 'sending')) return undefined
  return queue.entries.find(
    (entry, index) => isFree(queue, entry, index) && entry.command.owner === owner && entry.notBefore <= now,
  )
}

function isFree(queue: Queue, entry: Entry, index: number): boolean {
  if (entry.state !== 'waiting') return false
  return !queue.entries.slice(0, index).some((older) => older.command.visitId === entry.command.visitId)
}

/** When the next attempt is due, or undefined when nothing waits for time to pass. */
export function nextAttemptAt(queue: Queue, owner: string): number | undefined {
  const free = queue.entries.filter(
    (entry, index) => isFree(queue, entry, index) && entry.command.owner === owner,
  )
  return queue.signedOut || free.length === 0 ? undefined : Math.min(...free.map((entry) => entry.notBefore))
}

export function markSending(queue: Queue, id: string): Queue {
  return change(queue, id, (entry) => ({ ...entry, state: 'sending', attempts: entry.attempts + 1 }))
}

export function settle(queue: Queue, id: string, reply: Reply, now: number): Queue {
  switch (reply.kind) {
    case 'accepted':
      return accept(queue, id, reply.version)
    case 'refused':
      return change(queue, id, (entry) => ({ ...entry, state: 'held', problem: reply.problem }))
    case 'signed-out':
      return {
        ...change(queue, id, (entry) => ({ ...entry, state: 'waiting', notBefore: 0 })),
        signedOut: true,
      }
    case 'unanswered':
      return change(queue, id, (entry) => ({
        ...entry,
        state: 'waiting',
        notBefore: now + waitAfter(entry.attempts),
      }))
  }
}

/** The visit's later commands were decided on what this one did, so they now rest on its new version. */
function accept(queue: Queue, id: string, version: number | null): Queue {
  const done = queue.entries.find((entry) => entry.command.id === id)
  if (!done) return queue
  const rest = queue.entries.filter((entry) => entry !== done)
  if (version === null) return { ...queue, entries: rest }
  const entries = rest.map((entry) =>
    entry.command.visitId === done.command.visitId && entry.state === 'waiting'
      ? { ...entry, command: { ...entry.command, basedOn: version } }
      : entry,
  )
  return { ...queue, entries }
}

function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, attempts - 1))
}

/** A person has seen the visit as it is now and wants the same thing still: a new command, since it is a new decision. */
export function decideAgain(queue: Queue, id: string, newId: string, version: number): Queue {
  return change(queue, id, ({ command }) => ({
    command: { ...command, id: newId, basedOn: version },
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
  }))
}

export function discard(queue: Queue, id: string): Queue {
  return { ...queue, entries: queue.entries.filter((entry) => entry.command.id !== id) }
}

/** After a restart nothing is on its way any more: what was being sent is asked for again under its old id. */
export function restored(queue: Queue): Queue {
  const entries = queue.entries.map((entry) =>
    entry.state === 'sending' ? { ...entry, state: 'waiting' as const } : entry,
  )
  return hurry({ entries, signedOut: false })
}

/** The network is back: no reason to wait any longer. */
export function hurry(queue: Queue): Queue {
  const entries = queue.entries.map((entry) =>
    entry.state === 'waiting' ? { ...entry, notBefore: 0 } : entry,
  )
  return { entries, signedOut: false }
}

function change(queue: Queue, id: string, how: (entry: Entry) => Entry): Queue {
  return { ...queue, entries: queue.entries.map((entry) => (entry.command.id === id ? how(entry) : entry)) }
}
