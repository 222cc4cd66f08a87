import type { Reply } from '../commands/queue'
import type { Problem } from '../visits/contract'
import { readAnswer, readProblem } from '../visits/read'

/** Turns the answer to a command into what the queue must do with it. */
export function replyOf(status: number, etag: string | null, body: unknown): Reply {
  if (status >= 200 && status < 300) return { kind: 'accepted', version: readAnswer(etag, body).version }
  if (status === 401) return { kind: 'signed-out' }
  const problem = readProblem(status, body)
  return asksToComeBack(problem) ? { kind: 'unanswered' } : { kind: 'refused', problem }
}

/** 409 without a reason means that the same key is still being worked on; a refusal always names its reasons. */
function asksToComeBack({ status, type, reasons }: Problem): boolean {
  if (status === 409) return reasons.length === 0 && (type === null || /flight/.test(type))
  return status === 408 || status === 425 || status === 429 || status >= 500
}
