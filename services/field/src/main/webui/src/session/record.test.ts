import { describe, expect, it } from 'vitest'
import { type Given, gapsIn, reasonOf, timesOf } from './record'

const full: Given = { minutes: 20, areas: ['ARM'], outcome: 'FULL', reason: null, pain: 'NONE' }

describe('what was given', () => {
  it('is complete when nothing is missing', () => {
    expect(gapsIn(full, 20)).toEqual([])
  })

  it('is in full only with all planned minutes', () => {
    expect(gapsIn({ ...full, minutes: 19 }, 20)).toEqual(['full'])
  })

  it('is less than full when new pain appeared (R32), which is then the reason', () => {
    expect(gapsIn({ ...full, pain: 'NEW' }, 20)).toEqual(['less'])
    const reduced: Given = { ...full, pain: 'NEW', outcome: 'REDUCED' }
    expect(gapsIn(reduced, 20)).toEqual([])
    expect(reasonOf(reduced)).toBe('NEW_PAIN')
  })

  it('wants a reason for less (R54), and areas where hands were on', () => {
    expect(gapsIn({ ...full, outcome: 'STOPPED' }, 20)).toEqual(['reason'])
    expect(gapsIn({ ...full, areas: [] }, 20)).toEqual(['areas'])
    expect(gapsIn({ ...full, outcome: 'STOPPED', reason: 'TIME', minutes: 0, areas: [] }, 20)).toEqual([])
  })

  it('takes the start from the minutes when this phone did not see it', () => {
    const now = Date.parse('2026-03-02T09:20:00Z')
    expect(timesOf(20, null, now).startedAt).toBe('2026-03-02T09:00:00.000Z')
    expect(timesOf(20, '2026-03-02T08:55:00Z', now).startedAt).toBe('2026-03-02T08:55:00Z')
  })
})
