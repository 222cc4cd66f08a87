import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes'
import { readDay, readSession, readVisit } from './read'

const visit = {
  visitId: 'v1',
  version: 3,
  sessionId: 's1',
  state: 'SCHEDULED',
  start: '2026-03-02T09:00:00Z',
  end: '2026-03-02T09:15:00Z',
  minutes: 15,
  checks: [{ code: 'FEVER', question: 'Fever?', rule: 'R36' }],
}
const day = (...visits: object[]) => readDay({ date: '2026-03-02', visits })

describe('reading what the services say', () => {
  it('keeps what it knows, takes what is missing as unknown and ignores what is new', () => {
    const read = readVisit({ ...visit, patient: null, somethingNew: 1 })
    expect(read).toMatchObject({ minutes: 15, cause: null, travelMinutes: null, heldDuring: false })
    expect(read.patient).toMatchObject({ givenName: '', phone: null, addressLines: [] })
  })

  it('takes no questions, or one that cannot be read, for no check at all: it never clears', () => {
    expect(readVisit(visit).checks).toHaveLength(1)
    expect(readVisit({ ...visit, checks: [] }).checks).toBeNull()
    expect(readVisit({ ...visit, checks: undefined }).checks).toBeNull()
    expect(readVisit({ ...visit, checks: [...visit.checks, { code: 'X' }] }).checks).toBeNull()
  })

  it('does not show a visit without a version, a state or minutes', () => {
    for (const missing of ['visitId', 'version', 'state', 'minutes', 'start']) {
      expect(() => readVisit({ ...visit, [missing]: undefined })).toThrow(missing)
    }
  })

  it('puts visits and steps in their order', () => {
    const later = { ...visit, visitId: 'v2', start: '2026-03-02T11:00:00Z' }
    expect(day(later, visit).visits.map((one) => one.visitId)).toEqual(['v1', 'v2'])
    const steps = [
      { order: 2, kind: 'BLANKET' },
      { order: 1, kind: 'WARM_UP', minutes: 1 },
    ]
    expect(readSession({ sessionId: 's1', minutes: 5, steps }).steps.map((step) => step.kind)).toEqual([
      'WARM_UP',
      'BLANKET',
    ])
  })
})

describe('what others changed in the day', () => {
  it('tells a cancellation, a move, a new and a removed visit', () => {
    const kinds = (before: object[], after: object[]) =>
      changesBetween(day(...before), day(...after)).map((one) => one.kind)
    expect(kinds([visit], [{ ...visit, state: 'CANCELLED' }])).toEqual(['cancelled'])
    expect(kinds([visit], [{ ...visit, start: '2026-03-02T10:00:00Z', minutes: 20 }])).toEqual([
      'moved',
      'lengthened',
    ])
    expect(kinds([], [visit])).toEqual(['added'])
    expect(kinds([visit], [])).toEqual(['removed'])
  })

  it("does not tell the therapist's own doings", () => {
    expect(changesBetween(day(visit), day({ ...visit, state: 'STARTED', version: 4 }))).toEqual([])
  })
})
