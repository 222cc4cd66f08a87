import { useEffect } from 'preact/hooks'
import { plusDays } from '../app/clock'
import { seeDay, today } from '../app/homeward'
import type { Place } from '../app/route'
import { dayOf, timeZone } from '../app/state'
import { Badge } from '../parts/Badge'
import { Frame } from '../parts/Frame'
import { Icon } from '../parts/Icon'
import { Link } from '../parts/Link'
import { sentenceFor, TroubleBox } from '../parts/Trouble'
import { clockTime, kilometres, longDate, t } from '../text/text'
import { type Day, ENDED, type Visit } from '../visits/contract'
import { addressOf, mapOf, nameOf } from '../visits/name'

export function DayScreen({ date: chosen }: { date: string | null }) {
  const date = chosen ?? today()
  const day = dayOf(date)
  useEffect(() => void seeDay(date), [date])
  return (
    <Frame title={longDate(date)} head={<DayHead date={date} day={day.value} />}>
      {day.trouble && !day.value && <TroubleBox trouble={day.trouble} retry={() => seeDay(date)} />}
      {day.trouble && day.value && (
        <p class="quiet">{t('wait.stale', { sentence: sentenceFor(day.trouble) })}</p>
      )}
      {!day.value && !day.trouble && <p class="quiet">{t('app.loading')}</p>}
      {day.value && <Visits day={day.value} />}
      {day.seenAt !== null && (
        <p class="updated">
          <span class="quiet">
            {t('day.updated', { time: clockTime(new Date(day.seenAt).toISOString(), timeZone.value) })}
          </span>
          <button type="button" onClick={() => seeDay(date)}>
            <Icon name="refresh" />
            {t('day.refresh')}
          </button>
        </p>
      )}
    </Frame>
  )
}

function DayHead({ date, day }: { date: string; day: Day | null }) {
  const isToday = date === today()
  return (
    <div class="day-head">
      <p>
        {isToday && <strong>{t('day.today')}</strong>}
        {day && (
          <span>
            {t('day.visits', { count: day.visits.filter((visit) => visit.state !== 'CANCELLED').length })}
          </span>
        )}
        {day?.shift && <span>{t('day.shift', { from: day.shift.from, until: day.shift.until })}</span>}
      </p>
      <nav aria-label={t('day.today')}>
        <Link to={{ screen: 'day', date: plusDays(date, -1) }} class="round" label={t('day.previous')}>
          <Icon name="back" />
        </Link>
        {!isToday && (
          <Link to={{ screen: 'day', date: null }} class="button">
            {t('day.today')}
          </Link>
        )}
        <Link to={{ screen: 'day', date: plusDays(date, 1) }} class="round" label={t('day.next')}>
          <Icon name="forward" />
        </Link>
      </nav>
    </div>
  )
}

function Visits({ day }: { day: Day }) {
  if (day.visits.length === 0) return <p class="empty">{t('day.empty')}</p>
  const next = day.visits.find((visit) => !ENDED.some((state) => state === visit.state))
  return (
    <ol class="visits">
      {day.visits.map((visit) => (
        <li key={visit.visitId}>
          <Travel visit={visit} />
          <Card date={day.date} visit={visit} next={visit === next} />
        </li>
      ))}
    </ol>
  )
}

function Travel({ visit }: { visit: Visit }) {
  if (visit.travelMinutes === null || visit.state === 'CANCELLED') return null
  const minutes = visit.travelMinutes
  return (
    <p class="travel">
      <Icon name="travel" />
      <span>
        {visit.travelMetres === null
          ? t('day.travel', { minutes })
          : t('day.travelKm', { minutes, km: kilometres(visit.travelMetres) })}{' '}
        {visit.travelEstimated && t('day.estimated')}
      </span>
    </p>
  )
}

function Card({ date, visit, next }: { date: string; visit: Visit; next: boolean }) {
  const to: Place = { screen: 'visit', date, visitId: visit.visitId }
  const zone = timeZone.value
  const map = mapOf(visit.patient)
  const over = ENDED.some((state) => state === visit.state)
  return (
    <article class={`card ${next ? 'next-visit' : ''} ${over ? 'over' : ''}`}>
      <p class="when">
        {next && <strong class="next-mark">{t('day.nextVisit')}</strong>}
        <time dateTime={visit.start}>{clockTime(visit.start, zone)}</time>
        <span class="quiet">{t('day.minutes', { minutes: visit.minutes })}</span>
        <Badge visit={visit} />
      </p>
      <h2>
        <Link to={to} class="whole">
          {nameOf(visit.patient)}
        </Link>
      </h2>
      <p class="where">
        <span>{addressOf(visit.patient)}</span>
        {map && !over && (
          <a
            class="button map"
            href={map}
            target="_blank"
            rel="noreferrer"
            aria-label={t('visit.mapOf', { address: addressOf(visit.patient) })}
          >
            <Icon name="pin" />
            {t('visit.map')}
          </a>
        )}
      </p>
    </article>
  )
}
