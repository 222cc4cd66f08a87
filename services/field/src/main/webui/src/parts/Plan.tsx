import { label, list, t } from '../text/text'
import type { Sentence, Session, Step } from '../visits/contract'
import { Icon } from './Icon'

export function titleOf(step: Step): string {
  return step.kind === 'AREA' && step.area !== null ? label('area', step.area) : label('kind', step.kind)
}

export function sideOf(step: Step): string | null {
  return step.side === null || step.kind !== 'AREA' ? null : label('side', step.side)
}

/** The session as the plan gives it: what, where, how, how long, and what never. */
export function Plan({ session, visitMinutes }: { session: Session; visitMinutes: number }) {
  return (
    <>
      <section aria-labelledby="plan">
        <h2 id="plan">{session.n === null ? t('visit.session') : t('visit.sessionN', { n: session.n })}</h2>
        <p class="facts">
          <span>{t('day.minutes', { minutes: Math.min(visitMinutes, session.minutes) })}</span>
          {session.side && <span>{t('side.affected', { side: label('side', session.side) })}</span>}
        </p>
        <Never session={session} />
        <ol class="steps">
          {session.steps.map((step) => (
            <li key={step.order}>
              <StepRow step={step} />
            </li>
          ))}
        </ol>
      </section>
      <Checklist title={t('visit.before')} items={session.checklist} />
      <Supplies items={session.supplies} />
    </>
  )
}

function Never({ session }: { session: Session }) {
  if (session.forbidden.length === 0) return null
  return (
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
  )
}

function StepRow({ step }: { step: Step }) {
  const side = sideOf(step)
  return (
    <>
      <p class="step-title">
        <strong>{titleOf(step)}</strong>
        {side && <span class="quiet">{side}</span>}
        {step.minutes > 0 && <span class="length">{t('day.minutes', { minutes: step.minutes })}</span>}
      </p>
      <StepWords step={step} />
    </>
  )
}

export function StepWords({ step, withPosition = true }: { step: Step; withPosition?: boolean }) {
  const manner = [
    withPosition && step.position && t('step.position', { position: label('position', step.position) }),
    step.direction && label('direction', step.direction),
  ].filter((part): part is string => !!part)
  return (
    <>
      {step.techniques.length > 0 && (
        <p class="techniques">{list(step.techniques.map((technique) => label('technique', technique)))}</p>
      )}
      {manner.length > 0 && <p class="quiet">{list(manner)}</p>}
      {step.instruction && <p>{step.instruction.sentence}</p>}
    </>
  )
}

function Checklist({ title, items }: { title: string; items: Sentence[] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="before">
      <h2 id="before">{title}</h2>
      <ul class="ticks">
        {items.map((item) => (
          <li key={item.sentence}>
            <label class="option tick">
              <input type="checkbox" />
              <span>{item.sentence}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Supplies({ items }: { items: Sentence[] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="supplies">
      <h2 id="supplies">{t('visit.supplies')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.sentence}>
            {item.code === item.sentence ? label('supply', item.sentence) : item.sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
