import type { Check, Day, Me, Patient, Problem, Reason, Sentence, Session, Step, Visit } from './contract'

/** Reads only the fields this page uses, so that the services may add others; what is missing becomes null, never a guess. */

type Json = Record<string, unknown>

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
const texts = (value: unknown): string[] => list(value).flatMap((one) => text(one) ?? [])

function needed<T>(value: T | null, field: string): T {
  if (value === null) throw new Error(`The answer lacks ${field}`)
  return value
}

export function readDay(value: unknown): Day {
  const day = object(value)
  const shift = object(day.shift)
  const from = text(shift.from)
  const until = text(shift.until)
  return {
    date: needed(text(day.date), 'date'),
    shift: from && until ? { from: from.slice(0, 5), until: until.slice(0, 5) } : null,
    visits: list(day.visits).map(readVisit).sort(byStart),
  }
}

function byStart(one: Visit, other: Visit): number {
  return Date.parse(one.start) - Date.parse(other.start)
}

export function readVisit(value: unknown): Visit {
  const visit = object(value)
  return {
    visitId: needed(text(visit.visitId), 'visitId'),
    version: needed(number(visit.version), 'version'),
    sessionId: needed(text(visit.sessionId), 'sessionId'),
    kind: text(visit.kind) ?? 'MASSAGE',
    state: needed(text(visit.state), 'state'),
    start: needed(text(visit.start), 'start'),
    end: needed(text(visit.end), 'end'),
    minutes: needed(number(visit.minutes), 'minutes'),
    level: text(visit.level),
    travelMinutes: number(visit.travelMinutes),
    travelMetres: number(visit.travelMetres),
    travelEstimated: visit.travelEstimated === true,
    cause: text(visit.cause),
    heldDuring: visit.heldDuring === true,
    patient: readPatient(visit.patient),
    checks: readChecks(visit.checks),
    areas: texts(visit.areas),
  }
}

function readPatient(value: unknown): Patient {
  const patient = object(value)
  return {
    givenName: text(patient.givenName) ?? '',
    familyName: text(patient.familyName) ?? '',
    phone: text(patient.phone),
    addressLines: texts(patient.addressLines),
    city: text(patient.city),
    latitude: number(patient.latitude),
    longitude: number(patient.longitude),
    doorNotes: text(patient.doorNotes),
  }
}

/** An empty or unreadable list of questions is no list: a check that asks nothing would clear everybody. */
function readChecks(value: unknown): Check[] | null {
  const checks = list(value).map((one) => {
    const check = object(one)
    return { code: text(check.code), question: text(check.question), rule: text(check.rule) ?? '' }
  })
  const readable = checks.filter((check): check is Check => check.code !== null && check.question !== null)
  return readable.length > 0 && readable.length === checks.length ? readable : null
}

export function readSession(value: unknown): Session {
  const session = object(value)
  return {
    sessionId: needed(text(session.sessionId), 'sessionId'),
    n: number(session.n),
    minutes: needed(number(session.minutes), 'minutes'),
    date: text(session.date),
    side: text(session.side),
    steps: list(session.steps)
      .map(readStep)
      .sort((one, other) => one.order - other.order),
    checklist: list(session.checklist).flatMap(readSentence),
    supplies: list(session.supplies).flatMap(readSentence),
    forbidden: list(session.forbidden).flatMap((one) => {
      const technique = text(object(one).technique) ?? text(one)
      return technique ? [{ technique, rule: text(object(one).rule) }] : []
    }),
  }
}

function readStep(value: unknown, index: number): Step {
  const step = object(value)
  return {
    order: number(step.order) ?? index + 1,
    kind: text(step.kind) ?? 'STEP',
    area: text(step.area),
    side: text(step.side),
    position: text(step.position),
    techniques: texts(step.techniques),
    minutes: number(step.minutes) ?? 0,
    direction: text(step.direction),
    instruction: readSentence(step.instruction)[0] ?? readSentence({ sentence: step.sentence })[0] ?? null,
  }
}

function readSentence(value: unknown): Sentence[] {
  const plain = text(value)
  if (plain) return [{ code: plain, sentence: plain, rule: null }]
  const sentence = object(value)
  const words = text(sentence.sentence) ?? text(sentence.code)
  return words ? [{ code: text(sentence.code), sentence: words, rule: text(sentence.rule) }] : []
}

export function readProblem(status: number, value: unknown): Problem {
  const problem = object(value)
  return {
    status,
    type: text(problem.type),
    title: text(problem.title),
    detail: text(problem.detail),
    reasons: list(problem.reasons).flatMap(readReason),
  }
}

function readReason(value: unknown): Reason[] {
  const reason = object(value)
  const sentence = text(reason.sentence)
  return sentence ? [{ rule: text(reason.rule), code: text(reason.code), sentence }] : []
}

export function readMe(value: unknown): Me {
  const me = object(value)
  return {
    id: needed(text(me.id), 'id'),
    login: text(me.login) ?? '',
    name: text(me.name) ?? text(me.login) ?? '',
    hospital: text(me.hospital) ?? '',
    now: needed(text(me.now), 'now'),
    timeZone: needed(text(me.timeZone), 'timeZone'),
  }
}

/** The new version and state of a visit, as far as an answer to a command tells them. */
export function readAnswer(
  etag: string | null,
  value: unknown,
): { version: number | null; state: string | null } {
  const tagged = etag === null ? Number.NaN : Number(etag.replace(/^W\//, '').replaceAll('"', ''))
  const body = object(value)
  return { version: Number.isInteger(tagged) ? tagged : number(body.version), state: text(body.state) }
}
