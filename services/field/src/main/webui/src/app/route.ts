import { signal } from '@preact/signals'

/** Where the page is: real paths, so that the browser's back button and a login in between lead to the same place. */
export type Place =
  | { screen: 'day'; date: string | null }
  | { screen: VisitScreenName; date: string; visitId: string }
  | { screen: 'account' }
  | { screen: 'unknown' }

const VISIT_SCREENS = ['visit', 'check', 'session', 'stop', 'stopped', 'finish', 'miss'] as const
export type VisitScreenName = (typeof VISIT_SCREENS)[number]

const DATE = /^\d{4}-\d{2}-\d{2}$/

export function placeOf(path: string): Place {
  const [first, date, visits, visitId, screen, ...rest] = path.split('/').filter((part) => part !== '')
  if (first === undefined) return { screen: 'day', date: null }
  if (first === 'account' && date === undefined) return { screen: 'account' }
  if (first !== 'days' || date === undefined || !DATE.test(date) || rest.length > 0)
    return { screen: 'unknown' }
  if (visits === undefined) return { screen: 'day', date }
  if (visits !== 'visits' || visitId === undefined) return { screen: 'unknown' }
  const name = screen === undefined ? 'visit' : VISIT_SCREENS.find((one) => one === screen && one !== 'visit')
  return name === undefined ? { screen: 'unknown' } : { screen: name, date, visitId }
}

export function pathOf(place: Place): string {
  switch (place.screen) {
    case 'day':
      return place.date === null ? '/' : `/days/${place.date}`
    case 'account':
      return '/account'
    case 'unknown':
      return '/'
    case 'visit':
      return `/days/${place.date}/visits/${place.visitId}`
    default:
      return `/days/${place.date}/visits/${place.visitId}/${place.screen}`
  }
}

export const place = signal<Place>({ screen: 'day', date: null })

export function follow(): void {
  const read = () => {
    place.value = placeOf(location.pathname)
  }
  addEventListener('popstate', read)
  read()
}

export function go(to: Place, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', pathOf(to))
  place.value = to
}
