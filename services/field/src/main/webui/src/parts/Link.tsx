import type { ComponentChildren } from 'preact'
import { go, type Place, pathOf } from '../app/route'

interface LinkProps {
  to: Place
  class?: string
  label?: string
  children: ComponentChildren
}

/** A real link, so that it can be opened in a new tab, that does not reload the page when tapped. */
export function Link({ to, class: look = '', label, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={pathOf(to)} class={look} aria-label={label} onClick={follow}>
      {children}
    </a>
  )
}
