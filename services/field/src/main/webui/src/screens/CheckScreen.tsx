import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { instant, stopwatch } from '../app/clock'
import { submit } from '../app/homeward'
import { go } from '../app/route'
import { entriesOf } from '../app/state'
import {
  answersFor,
  type CheckState,
  type Finding,
  judge,
  NOT_CONSCIOUS,
  NOTHING_ASKED,
} from '../check/check'
import { Choice } from '../parts/Choice'
import { Frame, upToVisit } from '../parts/Frame'
import { Entries } from '../parts/Held'
import { Icon } from '../parts/Icon'
import { WhatHappensNext } from '../parts/Next'
import { resume } from '../session/player'
import { keep, runningFor } from '../session/running'
import { label, t } from '../text/text'
import type { Answer, Visit } from '../visits/contract'
import type { VisitProps } from './WithVisit'

export function CheckScreen(props: VisitProps) {
  const { date, visit } = props
  const up = upToVisit(date, visit.visitId)
  const entries = entriesOf(visit.visitId)
  const open = visit.state === 'SCHEDULED' || visit.state === 'CONFIRMED'
  if (visit.checks !== null && open && entries.every((entry) => entry.state !== 'held'))
    return <Asking {...props} />
  return (
    <Frame title={t('check.title')} up={up}>
      <Entries entries={entries} visit={visit} />
      <p>{visit.checks === null ? t('visit.noChecks') : !open && t('check.closed')}</p>
    </Frame>
  )
}

function Asking({ date, visit, session }: VisitProps) {
  const [state, setState] = useState<CheckState>(NOTHING_ASKED)
  const checks = visit.checks ?? []
  const verdict = judge(checks, state)
  const answer = (code: string, given: Answer) =>
    setState((before) => ({ ...before, answers: { ...before.answers, [code]: given } }))
  const pending = entriesOf(visit.visitId).length > 0
  /** Right below the first answer that stops, where the eyes are. */
  const panelAfter = (code: string) =>
    verdict.kind === 'do-not-start' &&
    verdict.findings[0]?.code === code && <DoNotStart findings={verdict.findings} unsure={verdict.unsure} />

  const start = async () => {
    const body = { at: instant(), checks: answersFor(checks, state), conscious: 'YES' }
    const reply = await submit(visit, { kind: 'start', body })
    if (reply.kind !== 'accepted' || !session.value) return
    const fresh = runningFor(visit, session.value)
    keep({ ...fresh, startedAt: instant(), player: resume(fresh.player, stopwatch()) })
    go({ screen: 'session', date, visitId: visit.visitId }, 'replace')
  }

  return (
    <Frame
      title={t('check.title')}
      up={upToVisit(date, visit.visitId)}
      actions={
        verdict.kind === 'do-not-start' ? (
          <button
            type="button"
            class="danger"
            disabled={pending}
            onClick={() => raise(date, visit, verdict.findings)}
          >
            <Icon name="stop" />
            {t('check.stop.button')}
          </button>
        ) : (
          <>
            <p role="status">
              {verdict.kind === 'clear'
                ? t('check.clear')
                : t('check.progress', { answered: verdict.answered, of: verdict.of })}
            </p>
            <button
              type="button"
              class="strong"
              disabled={verdict.kind !== 'clear' || pending}
              onClick={start}
            >
              {pending ? t('check.starting') : t('check.start')}
            </button>
          </>
        )
      }
    >
      <p>{t('check.lead')}</p>
      <Choice
        name="conscious"
        legend={t('check.conscious')}
        layout="row"
        value={state.conscious}
        choose={(conscious: Answer) => setState((before) => ({ ...before, conscious }))}
        options={[
          { value: 'YES', text: t('check.YES'), look: 'good' },
          { value: 'NO', text: t('check.NO'), look: 'bad' },
          { value: 'UNSURE', text: t('check.UNSURE'), look: 'bad' },
        ]}
      />
      {panelAfter(NOT_CONSCIOUS)}
      {checks.map((check) => (
        <Fragment key={check.code}>
          <Choice
            name={check.code}
            legend={check.question}
            layout="row"
            value={state.answers[check.code] ?? null}
            choose={(given: Answer) => answer(check.code, given)}
            options={[
              { value: 'YES', text: t('check.YES'), look: 'bad' },
              { value: 'NO', text: t('check.NO'), look: 'good' },
              { value: 'UNSURE', text: t('check.UNSURE'), look: 'bad' },
            ]}
          />
          {panelAfter(check.code)}
        </Fragment>
      ))}
    </Frame>
  )
}

function DoNotStart({ findings, unsure }: { findings: Finding[]; unsure: boolean }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section ref={panel} class="notice bad do-not-start" role="alert">
      <Icon name="stop" />
      <div>
        <h2>{t('check.stop.title')}</h2>
        <ul>
          {findings.map((finding) => (
            <li key={finding.code}>
              {label('finding', finding.code)}{' '}
              {finding.answer === 'UNSURE' && `(${t('check.UNSURE').toLowerCase()})`}
            </li>
          ))}
        </ul>
        {unsure && <p>{t('check.stop.unsure')}</p>}
        <WhatHappensNext />
        <p class="quiet">{t('check.stop.change')}</p>
      </div>
    </section>
  )
}

function raise(date: string, visit: Visit, findings: Finding[]): void {
  void submit(visit, { kind: 'stop', body: { at: instant(), beforeStart: true, findings } })
  go({ screen: 'stopped', date, visitId: visit.visitId }, 'replace')
}
