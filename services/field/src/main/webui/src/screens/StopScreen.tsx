import { useState } from 'preact/hooks'
import { instant, stopwatch } from '../app/clock'
import { submit } from '../app/homeward'
import { go } from '../app/route'
import { NOT_CONSCIOUS } from '../check/check'
import { Several } from '../parts/Choice'
import { Frame, upToSession } from '../parts/Frame'
import { Icon } from '../parts/Icon'
import { WhatHappensNext } from '../parts/Next'
import { forget, givenSoFar, runningFor } from '../session/running'
import { label, t } from '../text/text'
import type { VisitProps } from './WithVisit'

/** Felt during a session rather than asked before it (R6, R32, R54). */
const DURING = ['SEVERE_DISCOMFORT', 'NEW_PAIN', NOT_CONSCIOUS]

export function StopScreen({ date, visit, session }: VisitProps) {
  const [codes, setCodes] = useState<string[]>([])
  const [unsure, setUnsure] = useState(false)
  const known = [...DURING, ...(visit.checks ?? []).map((check) => check.code)]
  const raise = () => {
    const answer = unsure ? 'UNSURE' : 'YES'
    const findings = codes.map((code) => ({ code, answer }))
    const soFar = session.value && givenSoFar(runningFor(visit, session.value), session.value, stopwatch())
    const given = soFar ? { minutesGiven: soFar.minutes, areasGiven: soFar.areas } : {}
    void submit(visit, { kind: 'stop', body: { at: instant(), beforeStart: false, findings, ...given } })
    forget(visit.visitId)
    go({ screen: 'stopped', date, visitId: visit.visitId }, 'replace')
  }
  return (
    <Frame
      title={t('stop.title')}
      up={upToSession(date, visit.visitId)}
      actions={
        <>
          {codes.length === 0 && <p>{t('stop.choose')}</p>}
          <button type="button" class="danger" disabled={codes.length === 0} onClick={raise}>
            <Icon name="stop" />
            {t('stop.raise')}
          </button>
        </>
      }
    >
      <p class="lead">{t('stop.lead')}</p>
      <button type="button" onClick={() => go({ screen: 'finish', date, visitId: visit.visitId })}>
        {t('stop.toFinish')}
      </button>
      <section class="block">
        <h2>{t('stop.danger')}</h2>
        <Several
          legend={t('stop.dangerMore')}
          options={known.map((code) => ({ value: code, text: label('finding', code), look: 'bad' }))}
          values={codes}
          choose={setCodes}
        />
        <label class="option">
          <input type="checkbox" checked={unsure} onChange={() => setUnsure(!unsure)} />
          <span>{t('stop.unsure')}</span>
        </label>
        {codes.length > 0 && <WhatHappensNext />}
      </section>
    </Frame>
  )
}
