import { useEffect, useRef } from 'preact/hooks'
import { instant, stopwatch } from '../app/clock'
import { go, type VisitScreenName } from '../app/route'
import { announcement, tick } from '../app/state'
import { Frame, upToVisit } from '../parts/Frame'
import { Icon } from '../parts/Icon'
import { StepWords, sideOf, titleOf } from '../parts/Plan'
import { Ring } from '../parts/Ring'
import { advance, goTo, type Player, pause, type Reading, read, resume } from '../session/player'
import { keep, plannedMinutes, type Running, runningFor } from '../session/running'
import { stayAwake } from '../session/wake'
import { countdown, label, list, t } from '../text/text'
import type { Session, Visit } from '../visits/contract'
import type { VisitProps } from './WithVisit'

const MINUTE = 60_000

export function SessionScreen({ date, visit, session }: VisitProps) {
  const up = upToVisit(date, visit.visitId)
  if (visit.state !== 'STARTED' || !session.value || session.value.steps.length === 0) {
    return (
      <Frame title={t('session.title')} up={up}>
        <p>{session.value ? t('session.notStarted') : t('app.loading')}</p>
      </Frame>
    )
  }
  return <Playing date={date} visit={visit} session={session.value} />
}

function Playing({ date, visit, session }: { date: string; visit: Visit; session: Session }) {
  const state = runningFor(visit, session)
  const reading = read(state.player, Math.max(tick.value, stopwatch()))
  const step = session.steps[reading.step]
  const planned = plannedMinutes(visit, session)
  const leave = (screen: VisitScreenName) => go({ screen, date, visitId: visit.visitId })
  const press = (move: (player: Player, at: number) => Player) => {
    keep({ ...state, startedAt: state.startedAt ?? instant(), player: move(state.player, stopwatch()) })
    tick.value = stopwatch()
  }
  useStepCalls(state, reading, session)
  useEffect(stayAwake, [])
  if (!step) return null
  const next = session.steps[reading.step + 1]
  return (
    <Frame
      title={titleOf(step)}
      up={upToVisit(date, visit.visitId)}
      actions={
        <Controls
          reading={reading}
          last={!next}
          press={press}
          stop={() => {
            press(pause)
            leave('stop')
          }}
          finish={() => {
            press(pause)
            leave('finish')
          }}
        />
      }
    >
      {visit.heldDuring && <p class="notice bad">{t('visit.heldDuring')}</p>}
      <div class="player">
        <Ring
          part={step.minutes === 0 ? 1 : 1 - reading.stepLeft / (step.minutes * MINUTE)}
          resting={reading.phase !== 'running'}
        >
          <Face reading={reading} untimed={step.minutes === 0} />
        </Ring>
        <p class="now">
          <span>{t('session.step', { step: reading.step + 1, of: session.steps.length })}</span>
          {sideOf(step) && <strong>{sideOf(step)}</strong>}
          {step.position && <span>{t('step.position', { position: label('position', step.position) })}</span>}
        </p>
      </div>
      <Total reading={reading} planned={planned} />
      <div class="step-words">
        <StepWords step={step} withPosition={false} />
      </div>
      {session.forbidden.length > 0 && (
        <p class="never">
          <Icon name="never" />
          <span>
            {t('session.neverShort', {
              techniques: list(
                session.forbidden.map(({ technique }) => label('technique', technique).toLowerCase()),
              ),
            })}
          </span>
        </p>
      )}
      <p class="quiet">{next ? t('session.then', { title: titleOf(next) }) : t('session.last')}</p>
    </Frame>
  )
}

function Face({ reading, untimed }: { reading: Reading; untimed: boolean }) {
  return (
    <>
      <span role="timer" class="countdown">
        {untimed ? <Icon name="done" /> : countdown(reading.stepLeft)}
      </span>
      <span class="quiet">
        {reading.phase === 'paused'
          ? t('session.paused')
          : untimed
            ? t('session.untimed')
            : t('session.left')}
      </span>
    </>
  )
}

function Total({ reading, planned }: { reading: Reading; planned: number }) {
  const given = Math.floor(reading.given / MINUTE)
  return (
    <div class="total">
      <progress
        max={planned * MINUTE}
        value={reading.given}
        aria-label={t('session.total', { given, planned })}
      />
      <p>
        {reading.phase === 'over'
          ? `${reading.left === 0 ? t('session.over', { minutes: planned }) : t('session.overShort')} ${t('session.overMore')}`
          : t('session.total', { given, planned })}
      </p>
    </div>
  )
}

interface ControlsProps {
  reading: Reading
  last: boolean
  press: (move: (player: Player, at: number) => Player) => void
  stop: () => void
  finish: () => void
}

function Controls({ reading, last, press, stop, finish }: ControlsProps) {
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="round"
          aria-label={t('session.previous')}
          disabled={reading.step === 0}
          onClick={() => press((player, at) => goTo(player, reading.step - 1, at))}
        >
          <Icon name="back" />
        </button>
        <MainButton reading={reading} press={press} finish={finish} />
        <button
          type="button"
          class="round"
          aria-label={t('session.next')}
          disabled={last}
          onClick={() => press((player, at) => goTo(player, reading.step + 1, at))}
        >
          <Icon name="forward" />
        </button>
      </div>
      <div class="row">
        <button type="button" class="danger-outline" onClick={stop}>
          <Icon name="stop" />
          {t('session.stop')}
        </button>
        {reading.phase !== 'over' && (
          <button type="button" onClick={finish}>
            <Icon name="done" />
            {t('session.finish')}
          </button>
        )}
      </div>
    </>
  )
}

function MainButton({ reading, press, finish }: Pick<ControlsProps, 'reading' | 'press' | 'finish'>) {
  switch (reading.phase) {
    case 'running':
      return (
        <button type="button" class="strong" onClick={() => press(pause)}>
          <Icon name="pause" />
          {t('session.pause')}
        </button>
      )
    case 'over':
      return (
        <button type="button" class="strong" onClick={finish}>
          <Icon name="done" />
          {t('session.finish')}
        </button>
      )
    default:
      return (
        <button type="button" class="strong" onClick={() => press(resume)}>
          <Icon name="play" />
          {reading.phase === 'ready' ? t('session.begin') : t('session.resume')}
        </button>
      )
  }
}

/** Oily hands hold no phone: a new step is said to the screen reader and felt as one short buzz. */
function useStepCalls(state: Running, reading: Reading, session: Session): void {
  const last = useRef(reading.step)
  // Called when the step or phase changes, not each second.
  useEffect(() => {
    const step = session.steps[reading.step]
    if (!step) return
    const told = { step: reading.step + 1, of: session.steps.length, title: titleOf(step) }
    announcement.value = t('session.announce', told)
    if (last.current !== reading.step) navigator.vibrate?.(150)
    last.current = reading.step
    keep({ ...state, player: advance(state.player, stopwatch()) })
  }, [reading.step, reading.phase])
}
