import { entriesOf } from '../app/state'
import { label, t } from '../text/text'
import type { Visit } from '../visits/contract'
import { Icon, type IconName } from './Icon'

const LOOKS: Record<string, { look: string; icon: IconName }> = {
  SCHEDULED: { look: 'calm', icon: 'clock' },
  CONFIRMED: { look: 'calm', icon: 'clock' },
  STARTED: { look: 'busy', icon: 'running' },
  COMPLETED: { look: 'good', icon: 'done' },
  MISSED: { look: 'warn', icon: 'warning' },
  CANCELLED: { look: 'warn', icon: 'never' },
}

/** The state of a visit in a word and a sign, never by colour alone; what is not sent yet comes first. */
export function Badge({ visit }: { visit: Visit }) {
  const entries = entriesOf(visit.visitId)
  if (entries.some((entry) => entry.state === 'held'))
    return <Sign look="bad" icon="warning" text={t('state.held')} />
  if (entries.length > 0) return <Sign look="warn" icon="cloud" text={t('state.sending')} />
  const { look, icon } = LOOKS[visit.state] ?? { look: 'calm', icon: 'clock' as const }
  return <Sign look={look} icon={icon} text={label('state', visit.state)} />
}

function Sign({ look, icon, text }: { look: string; icon: IconName; text: string }) {
  return (
    <span class={`badge ${look}`}>
      <Icon name={icon} />
      {text}
    </span>
  )
}
