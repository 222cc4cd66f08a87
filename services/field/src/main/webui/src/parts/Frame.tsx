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
  up?: { to: Place; label: string }
  head?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}

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
        {up ? <Up to={up.to} label={up.label} /> : <span class="brand">{t('app.name')}</span>}
        <Link to={{ screen: 'account' }} class="round" label={t('app.account')}>
          <Icon name="person" />
        </Link>
      </header>
      <main id="main">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {head}
        <News />
        {children}
      </main>
      {actions && <footer class="actions">{actions}</footer>}
    </div>
  )
}

function Up({ to, label }: { to: Place; label: string }) {
  return (
    <button type="button" class="up" onClick={() => go(to)}>
      <Icon name="back" />
      {label}
    </button>
  )
}
