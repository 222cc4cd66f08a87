import type { Answer, Check } from '../visits/contract'

/** The therapist's own look at the patient before hands are laid on (R6, R36, R37, R41–R43). */
export interface CheckState {
  readonly conscious: Answer | null
  readonly answers: Readonly<Record<string, Answer>>
}

export const NOTHING_ASKED: CheckState = { conscious: null, answers: {} }
export const NOT_CONSCIOUS = 'NOT_CONSCIOUS'

export interface Finding {
  code: string
  answer: 'YES' | 'UNSURE'
}

export type Verdict =
  | { kind: 'open'; answered: number; of: number }
  | { kind: 'clear' }
  | { kind: 'do-not-start'; findings: Finding[]; unsure: boolean }

/** One YES or UNSURE is enough to stop (R42); only a full row of NO, and a conscious patient, is clear. */
export function judge(checks: readonly Check[], state: CheckState): Verdict {
  const findings = findingsOf(checks, state)
  if (findings.length > 0) {
    return {
      kind: 'do-not-start',
      findings,
      unsure: findings.every((finding) => finding.answer === 'UNSURE'),
    }
  }
  const asked = checks.filter((check) => state.answers[check.code] !== undefined).length
  const answered = asked + (state.conscious === null ? 0 : 1)
  const of = checks.length + 1
  return checks.length > 0 && answered === of ? { kind: 'clear' } : { kind: 'open', answered, of }
}

function findingsOf(checks: readonly Check[], state: CheckState): Finding[] {
  const awake: Finding[] = []
  if (state.conscious === 'NO') awake.push({ code: NOT_CONSCIOUS, answer: 'YES' })
  if (state.conscious === 'UNSURE') awake.push({ code: NOT_CONSCIOUS, answer: 'UNSURE' })
  const found = checks.flatMap((check): Finding[] => {
    const answer = state.answers[check.code]
    return answer === 'YES' || answer === 'UNSURE' ? [{ code: check.code, answer }] : []
  })
  return [...awake, ...found]
}

export function answersFor(checks: readonly Check[], state: CheckState): { code: string; answer: Answer }[] {
  return checks.flatMap((check) => {
    const answer = state.answers[check.code]
    return answer === undefined ? [] : [{ code: check.code, answer }]
  })
}
