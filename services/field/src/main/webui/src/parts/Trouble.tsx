import type { Trouble } from '../app/state'
import { t } from '../text/text'
import type { Problem } from '../visits/contract'
import { Icon } from './Icon'

/** What went wrong, in words of the person who reads it. The server's own sentence wins where it has one. */
export function sentenceFor(trouble: Trouble): string {
  return trouble.kind === 'no-network' ? t('problem.offline') : sentenceOf(trouble.problem)
}

export function sentenceOf(problem: Problem): string {
  if (problem.detail !== null) return problem.detail
  if (problem.status === 403) return t('problem.forbidden')
  if (problem.status === 404) return t('problem.gone')
  if (problem.status >= 500) return t('problem.down')
  return problem.title ?? t('problem.bug')
}

export function TroubleBox({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" />
      <p>{sentenceFor(trouble)}</p>
      <button type="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </div>
  )
}

/** Every reason of a refusal, each with its rule, because a clinician must see all of them. */
export function Reasons({ problem }: { problem: Problem }) {
  if (problem.reasons.length === 0) return <p>{sentenceOf(problem)}</p>
  return (
    <ul class="reasons">
      {problem.reasons.map((reason) => (
        <li key={`${reason.code} ${reason.sentence}`}>
          {reason.sentence}{' '}
          {reason.rule && <small class="rule">{t('app.rule', { rule: reason.rule })}</small>}
        </li>
      ))}
    </ul>
  )
}
