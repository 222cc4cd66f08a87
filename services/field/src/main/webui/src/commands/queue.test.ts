import { describe, expect, it } from 'vitest'
import {
  type Command,
  decideAgain,
  discard,
  EMPTY,
  enqueue,
  hurry,
  markSending,
  nextAttemptAt,
  nextToSend,
  type Queue,
  restored,
  settle,
} from './queue'

const command = (id: string, visitId = 'v1', basedOn = 1): Command => ({
  id,
  owner: 'marta',
  visitId,
  kind: 'start',
  basedOn,
  madeAt: '2026-01-01T10:00:00Z',
  seen: { start: '2026-01-01T10:00:00Z', end: '2026-01-01T10:05:00Z', minutes: 5, state: 'SCHEDULED' },
  body: {},
})
const filled = (...commands: Command[]) => commands.reduce(enqueue, EMPTY)
const problem = { status: 409, type: null, title: null, detail: null, reasons: [] }
const next = (queue: Queue, now = 0) => nextToSend(queue, 'marta', now)?.command.id

describe('the queue of commands', () => {
  it('sends the oldest first and one at a time', () => {
    const queue = filled(command('a'), command('b', 'v2'))
    expect(next(queue)).toBe('a')
    expect(next(markSending(queue, 'a'))).toBeUndefined()
  })

  it('takes the same command only once', () => {
    expect(filled(command('a'), command('a')).entries).toHaveLength(1)
  })

  it('keeps the id after a lost reply and waits longer each time', () => {
    let queue = filled(command('a'))
    const waits: number[] = []
    for (let attempt = 0; attempt < 8; attempt += 1) {
      queue = settle(markSending(queue, 'a'), 'a', { kind: 'unanswered' }, 0)
      waits.push(nextAttemptAt(queue, 'marta') ?? -1)
    }
    expect(queue.entries[0]?.command.id).toBe('a')
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
    expect(next(queue, 29_999)).toBeUndefined()
    expect(next(queue, 30_000)).toBe('a')
  })

  it('lets a later command of the same visit rest on the version its forerunner made', () => {
    const queue = settle(
      filled(command('a'), command('b'), command('c', 'v2', 7)),
      'a',
      { kind: 'accepted', version: 2 },
      0,
    )
    expect(queue.entries.map((entry) => [entry.command.id, entry.command.basedOn])).toEqual([
      ['b', 2],
      ['c', 7],
    ])
  })

  it('holds a refused command and everything after it for that visit, but nothing of another visit', () => {
    const queue = settle(
      filled(command('a'), command('b'), command('c', 'v2')),
      'a',
      { kind: 'refused', problem },
      0,
    )
    expect(queue.entries[0]).toMatchObject({ state: 'held', problem })
    expect(next(queue)).toBe('c')
    expect(next(discard(queue, 'c'))).toBeUndefined()
    expect(next(discard(queue, 'a'))).toBe('b')
  })

  it('gives a decision taken anew a new id and the new version', () => {
    const held = settle(filled(command('a')), 'a', { kind: 'refused', problem }, 0)
    const entry = decideAgain(held, 'a', 'a2', 5).entries[0]
    expect(entry).toEqual({
      command: { ...command('a2'), basedOn: 5 },
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
    })
  })

  it('keeps everything when the login has ended, and goes on after it', () => {
    const queue = settle(
      markSending(filled(command('a'), command('b', 'v2')), 'a'),
      'a',
      { kind: 'signed-out' },
      0,
    )
    expect(queue.entries).toHaveLength(2)
    expect(next(queue)).toBeUndefined()
    expect(nextAttemptAt(queue, 'marta')).toBeUndefined()
    expect(next(hurry(queue))).toBe('a')
  })

  it('asks again under the old id for what was on its way when the page was closed', () => {
    expect(next(restored(markSending(filled(command('a')), 'a')))).toBe('a')
  })

  it("never sends another person's command", () => {
    expect(nextToSend(filled(command('a')), 'jordi', 0)).toBeUndefined()
  })
})
