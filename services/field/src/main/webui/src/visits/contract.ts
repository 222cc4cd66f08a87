/** What dispatch and plans tell the page. Codes stay open strings: a code unknown to this page must still be shown. */

export type Answer = 'YES' | 'NO' | 'UNSURE'

export const ENDED = ['COMPLETED', 'MISSED', 'CANCELLED'] as const

export interface Patient {
  givenName: string
  familyName: string
  phone: string | null
  addressLines: string[]
  city: string | null
  latitude: number | null
  longitude: number | null
  doorNotes: string | null
}

export interface Check {
  code: string
  question: string
  rule: string
}

export interface Visit {
  visitId: string
  version: number
  sessionId: string
  kind: string
  state: string
  start: string
  end: string
  minutes: number
  level: string | null
  travelMinutes: number | null
  travelMetres: number | null
  travelEstimated: boolean
  cause: string | null
  /** A hold arrived while hands were already on. */
  heldDuring: boolean
  patient: Patient
  /** null: the questions did not arrive, so the visit must not be started. */
  checks: Check[] | null
  areas: string[]
}

export interface Day {
  date: string
  shift: { from: string; until: string } | null
  visits: Visit[]
}

export interface Step {
  order: number
  kind: string
  area: string | null
  side: string | null
  position: string | null
  techniques: string[]
  minutes: number
  direction: string | null
  instruction: Sentence | null
}

export interface Sentence {
  code: string | null
  sentence: string
  rule: string | null
}

export interface Session {
  sessionId: string
  n: number | null
  minutes: number
  date: string | null
  side: string | null
  steps: Step[]
  checklist: Sentence[]
  supplies: Sentence[]
  forbidden: { technique: string; rule: string | null }[]
}

export interface Reason {
  rule: string | null
  code: string | null
  sentence: string
}

export interface Problem {
  status: number
  type: string | null
  title: string | null
  detail: string | null
  reasons: Reason[]
}

export interface Me {
  id: string
  login: string
  name: string
  hospital: string
  now: string
  timeZone: string
}
