import { useState } from 'preact/hooks'
import { now, stopwatch } from '../app/clock'
import { submit } from '../app/homeward'
import { go } from '../app/route'
import { Choice, Several } from '../parts/Choice'
import { Frame, upToDay, upToSession } from '../parts/Frame'
import { type Gap, type Given, gapsIn, reasonOf, timesOf, wantsReason } from '../session/record'
import { areasOf, forget, givenSoFar, plannedMinutes, runningFor } from '../session/running'
import { label, t } from '../text/text'
import type { Session, Visit } from '../visits/contract'
import type { VisitProps } from './WithVisit'

const SENTENCES = {
  areas: 'finish.needAreas',
  outcome: 'finish.needOutcome',
  pain: 'finish.needPain',
  full: 'finish.needFull',
  less: 'finish.needLess',
  reason: 'finish.needReason',
} as const

const REASONS = ['DISCOMFORT', 'PATIENT_WISH', 'TIME', 'OTHER'] as const

export function FinishScreen(props: VisitProps) {
  const { date, visit, session } = props
  if (visit.state === 'STARTED' && session.value)
    return <Record date={date} visit={visit} session={session.value} />
  return (
    <Frame title={t('finish.title')} up={upToDay(date)}>
      <p>{visit.state === 'STARTED' ? t('app.loading') : t('session.notStarted')}</p>
    </Frame>
  )
}

function Record({ date, visit, session }: { date: string; visit: Visit; session: Session }) {
  const planned = plannedMinutes(visit, session)
  const [given, setGiven] = useState<Given>(() => suggested(visit, session, planned))
  const gaps = gapsIn(given, planned)
  const finish = () => {
    const { startedAt } = runningFor(visit, session)
    const body = {
      ...timesOf(given.minutes, startedAt, now()),
      minutesGiven: given.minutes,
      areasGiven: given.areas,
      outcome: given.outcome,
      pain: given.pain,
      reason: reasonOf(given),
    }
    void submit(visit, { kind: 'complete', body })
    forget(visit.visitId)
    go({ screen: 'visit', date, visitId: visit.visitId }, 'replace')
  }
  return (
    <Frame
      title={t('finish.title')}
      up={upToSession(date, visit.visitId)}
      actions={
        <>
          <Gaps gaps={gaps} />
          <button type="button" class="strong" disabled={gaps.length > 0} onClick={finish}>
            {t('finish.send')}
          </button>
        </>
      }
    >
      <Minutes
        minutes={given.minutes}
        planned={planned}
        choose={(minutes) => setGiven({ ...given, minutes })}
      />
      <Several
        legend={t('finish.areas')}
        options={areasOf(session).map((area) => ({ value: area, text: label('area', area) }))}
        values={given.areas}
        choose={(areas) => setGiven({ ...given, areas })}
      />
      <Choice
        name="pain"
        legend={t('finish.pain')}
        layout="row"
        value={given.pain}
        choose={(pain) => setGiven({ ...given, pain })}
        options={[
          { value: 'NONE', text: t('finish.pain.NONE'), look: 'good' },
          { value: 'NEW', text: t('finish.pain.NEW'), look: 'bad' },
        ]}
      />
      {given.pain === 'NEW' && <p class="notice warn">{t('finish.pain.more')}</p>}
      <Choice
        name="outcome"
        legend={t('finish.outcome')}
        value={given.outcome}
        choose={(outcome) => setGiven({ ...given, outcome })}
        options={(['FULL', 'REDUCED', 'STOPPED'] as const).map((value) => ({
          value,
          text: t(`finish.${value}`),
        }))}
      />
      {wantsReason(given) && (
        <Choice
          name="reason"
          legend={t('finish.reason')}
          value={given.reason}
          choose={(reason) => setGiven({ ...given, reason })}
          options={REASONS.map((value) => ({ value, text: t(`finish.reason.${value}`) }))}
        />
      )}
    </Frame>
  )
}

function Gaps({ gaps }: { gaps: Gap[] }) {
  const first = gaps[0]
  return <p role="status">{first && t(SENTENCES[first])}</p>
}

function Minutes({
  minutes,
  planned,
  choose,
}: {
  minutes: number
  planned: number
  choose: (minutes: number) => void
}) {
  return (
    <fieldset class="choice minutes">
      <legend>{t('finish.minutes')}</legend>
      <div class="row">
        <button
          type="button"
          class="round"
          aria-label={t('finish.less')}
          disabled={minutes <= 0}
          onClick={() => choose(minutes - 1)}
        >
          −
        </button>
        <output>
          <strong>{minutes}</strong> <span class="quiet">{t('finish.of', { planned })}</span>
        </output>
        <button
          type="button"
          class="round"
          aria-label={t('finish.more')}
          disabled={minutes >= planned}
          onClick={() => choose(minutes + 1)}
        >
          +
        </button>
      </div>
    </fieldset>
  )
}

function suggested(visit: Visit, session: Session, planned: number): Given {
  const soFar = givenSoFar(runningFor(visit, session), session, stopwatch())
  return { ...soFar, outcome: soFar.minutes >= planned ? 'FULL' : null, reason: null, pain: null }
}
