import { decideAgain, takeBack } from '../app/homeward'
import { timeZone } from '../app/state'
import type { Entry } from '../commands/queue'
import { clockTime, label, t } from '../text/text'
import type { Visit } from '../visits/contract'
import { Icon } from './Icon'
import { Reasons } from './Trouble'

/** A command that was not accepted: why, what the visit is now, what was entered, and the two ways on. */
export function Held({ entry, visit }: { entry: Entry; visit: Visit | undefined }) {
  const { command, problem } = entry
  if (!problem) return null
  const stale = problem.status === 412
  return (
    <section class="notice bad held" role="alert">
      <Icon name="warning" />
      <div>
        <h2>{t(`held.title.${command.kind}`)}</h2>
        {stale ? <p>{t('held.changed')}</p> : <Reasons problem={problem} />}
        <BothSides entry={entry} visit={visit} />
        <p>{t('held.call')}</p>
        <div class="buttons">
          <button type="button" onClick={() => takeBack(command.id)}>
            {t('held.drop')}
          </button>
          {stale && visit && (
            <button type="button" class="strong" onClick={() => decideAgain(command.id, visit.version)}>
              {t('held.again')}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}

function BothSides({ entry: { command }, visit }: { entry: Entry; visit: Visit | undefined }) {
  const zone = timeZone.value
  return (
    <ul>
      <li>
        {t('held.before', { time: clockTime(command.madeAt, zone), what: t(`held.what.${command.kind}`) })}
      </li>
      {visit && (
        <li>
          {t('held.now', {
            from: clockTime(visit.start, zone),
            until: clockTime(visit.end, zone),
            minutes: visit.minutes,
            state: label('state', visit.state),
          })}
        </li>
      )}
    </ul>
  )
}
