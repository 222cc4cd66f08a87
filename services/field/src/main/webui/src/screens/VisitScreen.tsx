import { dateAt } from '../app/clock'
import { seeSession, today } from '../app/homeward'
import { go, type Place, type VisitScreenName } from '../app/route'
import { entriesOf, type Seen, timeZone } from '../app/state'
import { Badge } from '../parts/Badge'
import { Frame, upToDay } from '../parts/Frame'
import { Entries } from '../parts/Held'
import { Icon } from '../parts/Icon'
import { Plan } from '../parts/Plan'
import { TroubleBox } from '../parts/Trouble'
import { clockTime, label, longDate, t } from '../text/text'
import type { Patient, Session, Visit } from '../visits/contract'
import { addressOf, mapOf, nameOf, phoneLink } from '../visits/name'
import type { VisitProps } from './WithVisit'

export function VisitScreen({ date, visit, session }: VisitProps) {
  const zone = timeZone.value
  const entries = entriesOf(visit.visitId)
  return (
    <Frame
      title={nameOf(visit.patient)}
      up={upToDay(date)}
      head={
        <p class="when">
          <time dateTime={visit.start}>
            {t('visit.at', { from: clockTime(visit.start, zone), until: clockTime(visit.end, zone) })}
          </time>
          <span class="quiet">{t('day.minutes', { minutes: visit.minutes })}</span>
          <Badge visit={visit} />
        </p>
      }
      actions={entries.length === 0 && <Actions date={date} visit={visit} session={session} />}
    >
      <Entries entries={entries} visit={visit} />
      <Ended visit={visit} />
      <Home patient={visit.patient} />
      {visit.state !== 'CANCELLED' && <SessionPlan visit={visit} session={session} />}
    </Frame>
  )
}

function Ended({ visit }: { visit: Visit }) {
  switch (visit.state) {
    case 'CANCELLED':
      return (
        <p class="notice warn">
          <Icon name="never" />
          <strong>
            {visit.cause === null
              ? t('visit.cancelled')
              : t('visit.cancelledFor', { cause: label('cause', visit.cause) })}
          </strong>
        </p>
      )
    case 'MISSED':
      return <p class="notice warn">{t('visit.missed')}</p>
    case 'COMPLETED':
      return (
        <p class="notice good">
          <Icon name="done" />
          <span>{t('visit.done')}</span>
        </p>
      )
    default:
      return null
  }
}

function Home({ patient }: { patient: Patient }) {
  const address = addressOf(patient)
  const map = mapOf(patient)
  return (
    <section aria-labelledby="place">
      <h2 id="place">{t('visit.place')}</h2>
      <address>
        {patient.addressLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {patient.city && <span>{patient.city}</span>}
        {address === '' && <strong>{t('visit.noAddress')}</strong>}
      </address>
      <div class="buttons">
        {map && (
          <a
            class="button"
            href={map}
            target="_blank"
            rel="noreferrer"
            aria-label={t('visit.mapOf', { address })}
          >
            <Icon name="pin" />
            {t('visit.map')}
          </a>
        )}
        {patient.phone && (
          <a
            class="button"
            href={phoneLink(patient.phone)}
            aria-label={t('visit.callName', { name: nameOf(patient) })}
          >
            <Icon name="phone" />
            {t('visit.call')}
          </a>
        )}
      </div>
      {patient.doorNotes && (
        <p class="door">
          <Icon name="door" />
          <span>
            <strong>{t('visit.door')}</strong> {patient.doorNotes}
          </span>
        </p>
      )}
    </section>
  )
}

function SessionPlan({ visit, session }: { visit: Visit; session: Seen<Session> }) {
  if (session.value) return <Plan session={session.value} visitMinutes={visit.minutes} />
  if (session.trouble)
    return <TroubleBox trouble={session.trouble} retry={() => seeSession(visit.sessionId)} />
  return <p class="quiet">{t('app.loading')}</p>
}

function Actions({ date, visit, session }: VisitProps) {
  const to = (screen: VisitScreenName): Place => ({ screen, date, visitId: visit.visitId })
  const day = dateAt(Date.parse(visit.start), timeZone.value)
  switch (visit.state) {
    case 'SCHEDULED':
    case 'CONFIRMED':
      return (
        <>
          {day !== today() ? (
            <p>{t('visit.otherDay', { date: longDate(day) })}</p>
          ) : visit.checks === null ? (
            <p class="blocked">{t('visit.noChecks')}</p>
          ) : session.value && session.value.steps.length > 0 ? (
            <button type="button" class="strong" onClick={() => go(to('check'))}>
              {t('visit.toCheck')}
            </button>
          ) : (
            session.seenAt !== null && <p class="blocked">{t('visit.noPlan')}</p>
          )}
          <button type="button" onClick={() => go(to('miss'))}>
            {t('visit.toMiss')}
          </button>
        </>
      )
    case 'STARTED':
      return (
        <>
          <button type="button" class="strong" onClick={() => go(to('session'))}>
            {t('visit.toSession')}
          </button>
          <button type="button" onClick={() => go(to('finish'))}>
            {t('visit.toFinish')}
          </button>
        </>
      )
    default:
      return null
  }
}
