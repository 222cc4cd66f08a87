import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { go, type Place, pathOf, place } from '../app/route'
import { t } from '../text/text'
import { Icon } from './Icon'
import { Link } from './Link'
import { News } from './News'

interface FrameProps {
  title: string
  /** The way up; without one the screen is the day itself. */
  up?: Up
  head?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}

/** The way up: where to, what it is called, and the one word that is seen. */
export interface Up {
  to: Place
  label: string
  short: string
}

export const upToDay = (date: string | null): Up => ({
  to: { screen: 'day', date },
  label: t('app.backToDay'),
  short: t('app.day'),
})

export const upToVisit = (date: string, visitId: string): Up => ({
  to: { screen: 'visit', date, visitId },
  label: t('app.backToVisit'),
  short: t('app.visit'),
})

export const upToSession = (date: string, visitId: string): Up => ({
  to: { screen: 'session', date, visitId },
  label: t('app.backToSession'),
  short: t('session.title'),
})

/** Every screen: a bar, one heading that takes the focus, news, the content, and the actions within reach of a thumb. */
export function Frame({ title, up, head, actions, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const path = pathOf(place.value)
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`
  }, [title])
  // A new place, not new words in the same place, moves the focus.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [path])
  return (
    <div class="frame">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <header class="bar">
        {up ? <UpButton up={up} /> : <span class="brand">{t('app.name')}</span>}
        <Link to={{ screen: 'account' }} class="round" label={t('app.account')}>
          <Icon name="person" />
        </Link>
      </header>
      <main id="main">
        <div class="intro">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {head}
        </div>
        <News />
        {children}
      </main>
      {actions && <footer class="actions">{actions}</footer>}
    </div>
  )
}

function UpButton({ up }: { up: Up }) {
  return (
    <button type="button" class="up" aria-label={up.label} onClick={() => go(up.to)}>
      <Icon name="back" />
      {up.short}
    </button>
  )
}
