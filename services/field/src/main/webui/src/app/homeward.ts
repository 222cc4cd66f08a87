import { type Loaded, loadDay, loadMe, loadSession, send } from '../backend/backend'
import type { Command, Queue, Reply } from '../commands/queue'
import { Sender } from '../commands/sender'
import { sessionStore } from '../commands/sessionStore'
import { changesBetween } from '../visits/changes'
import type { Day, Me, Visit } from '../visits/contract'
import { dateAt, instant, measure, now, stopwatch } from './clock'
import { place } from './route'
import * as state from './state'

/** How often an open page looks for what others changed. A server-sent stream can take this place: it need only call `lookAgain`. */
const LOOK_AGAIN_EVERY = 20_000
const MEASURE_EVERY = 60_000

let sender: Sender | undefined
const settled = new Map<string, (reply: Reply) => void>()

export async function open(): Promise<void> {
  const loaded = await askWhoAndWhen()
  switch (loaded.kind) {
    case 'loaded':
      state.me.value = loaded.value
      state.boot.value = { kind: 'ready' }
      await beginSending(loaded.value.id)
      return watch()
    case 'signed-out':
      return signIn()
    default:
      state.boot.value = { kind: 'failed', trouble: loaded }
  }
}

async function askWhoAndWhen(): Promise<Loaded<Me>> {
  const asked = Date.now()
  const loaded = await loadMe()
  if (loaded.kind === 'loaded') measure(loaded.value.now, asked, Date.now())
  return loaded
}

/** The server sends a page that is not signed in to the login, and back here after it. */
export function signIn(): void {
  location.reload()
}

export const today = (): string => dateAt(now(), state.timeZone.value)

async function beginSending(owner: string): Promise<void> {
  sender = new Sender(owner, {
    store: sessionStore,
    send,
    now: () => Date.now(),
    wakeAfter: (milliseconds, wake) => void setTimeout(wake, milliseconds),
    changed,
    answered,
  })
  await sender.begin()
}

function changed(queue: Queue): void {
  state.queue.value = queue
  if (queue.signedOut) state.signedOut.value = true
}

function answered(command: Command, reply: Reply): void {
  if (reply.kind === 'accepted') state.signedOut.value = false
  if (reply.kind !== 'accepted' && reply.kind !== 'refused') return
  settled.get(command.id)?.(reply)
  settled.delete(command.id)
  void lookAgain()
}

function watch(): void {
  setInterval(() => document.visibilityState === 'visible' && void lookAgain(), LOOK_AGAIN_EVERY)
  setInterval(() => document.visibilityState === 'visible' && void askWhoAndWhen(), MEASURE_EVERY)
  setInterval(() => {
    state.tick.value = stopwatch()
  }, 1_000)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && comeBack())
  addEventListener('online', () => {
    state.online.value = true
    comeBack()
  })
  addEventListener('offline', () => {
    state.online.value = false
  })
}

function comeBack(): void {
  void sender?.nudge()
  void askWhoAndWhen()
  void lookAgain()
}

/** Reads the day that is on the screen once more. */
export async function lookAgain(): Promise<void> {
  const at = place.value
  if (at.screen === 'account' || at.screen === 'unknown') return
  await seeDay(at.date ?? today())
}

/** Looks at the same day are numbered: a slow answer must not put an older day over a newer one. */
const looks = new Map<string, number>()

export async function seeDay(date: string): Promise<void> {
  const look = (looks.get(date) ?? 0) + 1
  looks.set(date, look)
  const loaded = await loadDay(date)
  if (looks.get(date) !== look) return
  const before = state.dayOf(date)
  state.days.value = { ...state.days.value, [date]: seen(before, loaded) }
  if (loaded.kind === 'loaded' && before.value) tellChanges(before.value, loaded.value)
}

export async function seeSession(id: string): Promise<void> {
  const before = state.sessionOf(id)
  state.sessions.value = { ...state.sessions.value, [id]: seen(before, await loadSession(id)) }
}

function seen<T>(before: state.Seen<T>, loaded: Loaded<T>): state.Seen<T> {
  switch (loaded.kind) {
    case 'loaded':
      state.signedOut.value = false
      state.online.value = true
      return { value: loaded.value, seenAt: now(), trouble: null }
    case 'signed-out':
      state.signedOut.value = true
      return before
    default:
      return { ...before, trouble: loaded }
  }
}

function tellChanges(before: Day, after: Day): void {
  const news = changesBetween(before, after)
  if (news.length > 0) state.changes.value = [...state.changes.value, ...news]
}

type Order = Pick<Command, 'kind' | 'body'>

/** Takes a command for a visit. Resolves when the hospital has answered, which may be long after it was taken. */
export function submit(visit: Visit, order: Order): Promise<Reply> {
  const command: Command = {
    ...order,
    id: crypto.randomUUID(),
    owner: state.me.value?.id ?? '',
    visitId: visit.visitId,
    basedOn: visit.version,
    madeAt: instant(),
    seen: { start: visit.start, end: visit.end, minutes: visit.minutes, state: visit.state },
  }
  return new Promise((resolve) => {
    settled.set(command.id, resolve)
    void sender?.submit(command)
  })
}

export async function decideAgain(commandId: string, version: number): Promise<void> {
  await sender?.again(commandId, crypto.randomUUID(), version)
}

export async function takeBack(commandId: string): Promise<void> {
  await sender?.drop(commandId)
}

export function signOut(): void {
  sessionStorage.clear()
  location.assign('/logout')
}
