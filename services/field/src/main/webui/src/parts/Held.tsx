import { decideAgain, takeBack } from '../app/homeward'
import { timeZone } from '../app/state'
import type { Entry, Seen } from '../commands/queue'
import { clockTime, label, t } from '../text/text'
import type { Visit } from '../visits/contract'
import { Icon } from './Icon'
import { Reasons } from './Trouble'

/** A command that was not accepted: why, what the visit is now, what was entered, and the two ways on. */
function Held({ entry, visit }: { entry: Entry; visit: Visit | undefined }) {
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
  const made = { time: clockTime(command.madeAt, timeZone.value), what: t(`held.what.${command.kind}`) }
  return (
    <ul>
      <li>{t('held.entry', made)}</li>
      <li>{t('held.then', factsOf(command.seen))}</li>
      {visit && <li>{t('held.now', factsOf(visit))}</li>}
    </ul>
  )
}

function factsOf({ start, end, minutes, state }: Seen) {
  const zone = timeZone.value
  return { from: clockTime(start, zone), until: clockTime(end, zone), minutes, state: label('state', state) }
}

/** A command that has no answer yet. */
function OnItsWay({ entry: { command, attempts } }: { entry: Entry }) {
  return (
    <p class="notice warn" role="status">
      <Icon name="cloud" />
      <span>
        {t(attempts > 1 ? 'wait.again' : 'wait.sending', {
          time: clockTime(command.madeAt, timeZone.value),
          what: t(`held.what.${command.kind}`),
        })}
      </span>
    </p>
  )
}

export function Entries({ entries, visit }: { entries: Entry[]; visit: Visit | undefined }) {
  return (
    <>
      {entries.map((entry) =>
        entry.state === 'held' ? (
          <Held key={entry.command.id} entry={entry} visit={visit} />
        ) : (
          <OnItsWay key={entry.command.id} entry={entry} />
        ),
      )}
    </>
  )
}
