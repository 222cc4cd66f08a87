import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Place } from './route'

let route: typeof import('./route')
beforeAll(async () => {
  vi.stubGlobal('history', {})
  route = await import('./route')
})

describe('addresses of the page', () => {
  it('lead to a place and back', () => {
    const places: Place[] = [
      { screen: 'day', date: null },
      { screen: 'day', date: '2026-03-02' },
      { screen: 'visit', date: '2026-03-02', visitId: 'v1' },
      { screen: 'session', date: '2026-03-02', visitId: 'v1' },
      { screen: 'account' },
    ]
    for (const place of places) expect(route.placeOf(route.pathOf(place))).toEqual(place)
  })

  it('that mean nothing lead to a page that says so', () => {
    for (const path of [
      '/days/yesterday',
      '/days/2026-03-02/visits',
      '/days/2026-03-02/visits/v/dance',
      '/x',
    ]) {
      expect(route.placeOf(path).screen).toBe('unknown')
    }
  })
})
