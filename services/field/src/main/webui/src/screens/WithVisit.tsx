import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { seeDay, seeSession } from '../app/homeward'
import type { Place, VisitScreenName } from '../app/route'
import { dayOf, entriesOf, type Seen, sessionOf, visitOf } from '../app/state'
import { Frame, upToDay } from '../parts/Frame'
import { Entries } from '../parts/Held'
import { TroubleBox } from '../parts/Trouble'
import { t } from '../text/text'
import type { Session, Visit } from '../visits/contract'

export interface VisitProps {
  date: string
  visit: Visit
  session: Seen<Session>
}

interface WithVisitProps {
  at: Extract<Place, { screen: VisitScreenName }>
  show: ComponentType<VisitProps>
}

/** Brings the visit and its session to a screen, and says so plainly while or where they are not to be had. */
export function WithVisit({ at, show: Show }: WithVisitProps) {
  const day = dayOf(at.date)
  const visit = visitOf(at.date, at.visitId)
  const sessionId = visit?.sessionId
  useEffect(() => void seeDay(at.date), [at.date])
  useEffect(() => {
    if (sessionId) void seeSession(sessionId)
  }, [sessionId])
  if (visit) return <Show date={at.date} visit={visit} session={sessionOf(visit.sessionId)} />
  const up = upToDay(at.date)
  if (day.value) {
    return (
      <Frame title={t('visit.gone')} up={up}>
        <Entries entries={entriesOf(at.visitId)} visit={undefined} />
        <p>{t('visit.goneMore')}</p>
      </Frame>
    )
  }
  return (
    <Frame title={t('app.loading')} up={up}>
      {day.trouble && <TroubleBox trouble={day.trouble} retry={() => seeDay(at.date)} />}
    </Frame>
  )
}
