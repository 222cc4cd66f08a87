import { describe, expect, it } from 'vitest'
import { answersFor, type CheckState, judge, NOTHING_ASKED } from './check'

const checks = [
  { code: 'FEVER', question: 'Fever?', rule: 'R36' },
  { code: 'SKIN_DAMAGE', question: 'Wounds?', rule: 'R37' },
]
const state = (conscious: CheckState['conscious'], answers: CheckState['answers']): CheckState => ({
  conscious,
  answers,
})

describe('the check before the session', () => {
  it('is open until every question has its answer', () => {
    expect(judge(checks, NOTHING_ASKED)).toEqual({ kind: 'open', answered: 0, of: 3 })
    expect(judge(checks, state('YES', { FEVER: 'NO' }))).toEqual({ kind: 'open', answered: 2, of: 3 })
  })

  it('is clear only when the patient is conscious and all is NO', () => {
    expect(judge(checks, state('YES', { FEVER: 'NO', SKIN_DAMAGE: 'NO' }))).toEqual({ kind: 'clear' })
    expect(judge(checks, state(null, { FEVER: 'NO', SKIN_DAMAGE: 'NO' })).kind).toBe('open')
  })

  it('says do not start at the first YES, before the rest is asked', () => {
    expect(judge(checks, state(null, { FEVER: 'YES' }))).toEqual({
      kind: 'do-not-start',
      findings: [{ code: 'FEVER', answer: 'YES' }],
      unsure: false,
    })
  })

  it('treats doubt as a reason not to start (R42)', () => {
    expect(judge(checks, state('YES', { FEVER: 'NO', SKIN_DAMAGE: 'UNSURE' }))).toMatchObject({
      kind: 'do-not-start',
      unsure: true,
    })
  })

  it('never starts on a patient who is not, or perhaps not, conscious (R6)', () => {
    const clear = { FEVER: 'NO', SKIN_DAMAGE: 'NO' } as const
    expect(judge(checks, state('NO', clear))).toMatchObject({
      findings: [{ code: 'NOT_CONSCIOUS', answer: 'YES' }],
    })
    expect(judge(checks, state('UNSURE', clear))).toMatchObject({
      findings: [{ code: 'NOT_CONSCIOUS', answer: 'UNSURE' }],
    })
  })

  it('is never clear without a question', () => {
    expect(judge([], state('YES', {})).kind).toBe('open')
  })

  it('sends the answers in the order of the questions and nothing that was not asked', () => {
    expect(answersFor(checks, state('YES', { SKIN_DAMAGE: 'NO', OTHER: 'NO' }))).toEqual([
      { code: 'SKIN_DAMAGE', answer: 'NO' },
    ])
  })
})
