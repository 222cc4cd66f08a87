import { describe, expect, it } from 'vitest'
import { replyOf } from './reply'

const refusal = {
  type: 'urn:homeward:problem:refused',
  reasons: [{ rule: 'R36', code: 'FEVER', sentence: 'Fever.' }],
}

describe('the answer to a command', () => {
  it('is done with the version of its ETag', () => {
    expect(replyOf(200, '"7"', { version: 6 })).toEqual({ kind: 'accepted', version: 7 })
    expect(replyOf(200, null, { version: 6 })).toEqual({ kind: 'accepted', version: 6 })
    expect(replyOf(204, null, null)).toEqual({ kind: 'accepted', version: null })
  })

  it('asks for the login at 401', () => {
    expect(replyOf(401, null, null)).toEqual({ kind: 'signed-out' })
  })

  it('is asked for again while nothing is known', () => {
    for (const status of [408, 425, 429, 500, 502, 503, 504])
      expect(replyOf(status, null, null).kind).toBe('unanswered')
    expect(replyOf(409, null, { type: 'urn:homeward:problem:in-flight' }).kind).toBe('unanswered')
  })

  it('is a refusal when a person must look at it', () => {
    expect(replyOf(409, null, refusal)).toMatchObject({
      kind: 'refused',
      problem: { reasons: [{ rule: 'R36' }] },
    })
    for (const status of [400, 403, 404, 412, 422, 428])
      expect(replyOf(status, null, null).kind).toBe('refused')
  })
})
