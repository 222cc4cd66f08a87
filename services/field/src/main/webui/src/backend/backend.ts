import type { Command, Reply } from '../commands/queue'
import type { Day, Me, Problem, Session } from '../visits/contract'
import { readDay, readMe, readProblem, readSession } from '../visits/read'
import { replyOf } from './reply'

/** The page's one door to its own server. No other host is ever spoken to. */

const PATIENCE = 15_000
/** A header that no foreign site can make a browser send, so that a state-changing call is surely ours. */
const OURS = { 'X-Homeward-Client': 'field' }

export type Loaded<T> =
  | { kind: 'loaded'; value: T }
  | { kind: 'signed-out' }
  | { kind: 'no-network' }
  | { kind: 'problem'; problem: Problem }

export const loadMe = (): Promise<Loaded<Me>> => load('/api/me', readMe)
export const loadDay = (date: string): Promise<Loaded<Day>> => load(`/api/days/${date}`, readDay)
export const loadSession = (id: string): Promise<Loaded<Session>> => load(`/api/sessions/${id}`, readSession)

async function load<T>(path: string, read: (value: unknown) => T): Promise<Loaded<T>> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(path, { headers: OURS, signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' })
    body = await bodyOf(response)
  } catch {
    return { kind: 'no-network' }
  }
  if (response.status === 401) return { kind: 'signed-out' }
  if (!response.ok) return { kind: 'problem', problem: readProblem(response.status, body) }
  try {
    return { kind: 'loaded', value: read(body) }
  } catch {
    return { kind: 'problem', problem: readProblem(0, null) }
  }
}

export async function send(command: Command): Promise<Reply> {
  const response = await fetch(`/api/visits/${command.visitId}/${command.kind}`, {
    method: 'POST',
    headers: {
      ...OURS,
      'Content-Type': 'application/json',
      'Idempotency-Key': command.id,
      'If-Match': `"${command.basedOn}"`,
    },
    body: JSON.stringify(command.body),
    signal: AbortSignal.timeout(PATIENCE),
  })
  return replyOf(response.status, response.headers.get('ETag'), await bodyOf(response))
}

async function bodyOf(response: Response): Promise<unknown> {
  const words = await response.text()
  try {
    return words === '' ? null : JSON.parse(words)
  } catch {
    return null
  }
}
