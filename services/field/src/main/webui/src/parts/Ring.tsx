import type { ComponentChildren } from 'preact'

const RADIUS = 54
const ROUND = 2 * Math.PI * RADIUS

/** Time passing, as a calm ring: the words inside say the same. */
export function Ring({
  part,
  resting,
  children,
}: {
  part: number
  resting: boolean
  children: ComponentChildren
}) {
  const gone = Math.min(1, Math.max(0, part))
  return (
    <div class={`ring ${resting ? 'resting' : ''}`}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle class="track" cx="60" cy="60" r={RADIUS} />
        <circle class="gone" cx="60" cy="60" r={RADIUS} stroke-dasharray={`${ROUND * gone} ${ROUND}`} />
      </svg>
      <div class="face">{children}</div>
    </div>
  )
}
