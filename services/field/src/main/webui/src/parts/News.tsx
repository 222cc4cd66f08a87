import { signIn } from '../app/homeward'
import { type Place, place } from '../app/route'
import { announcement, changes, online, signedOut, timeZone, waiting } from '../app/state'
import { clockTime, label, t } from '../text/text'
import type { Change } from '../visits/changes'
import { nameOf } from '../visits/name'
import { Icon } from './Icon'

/** A visit's own screens tell what waits for it; the day and the account tell it for all. */
const isOverview = (at: Place) => at.screen === 'day' || at.screen === 'account'

/** What the therapist must know whatever screen is open: the network, the login, what waits, what others changed. */
export function News() {
  return (
    <>
      <div class="news" role="status">
        {!online.value && <Notice look="warn" text={t('wait.offline')} icon="cloud" />}
        {online.value && isOverview(place.value) && waiting.value.some((entry) => entry.attempts > 1) && (
          <Notice look="warn" text={t('wait.pending', { count: waiting.value.length })} icon="cloud" />
        )}
        <Changes />
      </div>
      {signedOut.value && (
        <div class="notice warn" role="alert">
          <Icon name="warning" />
          <p>{t('wait.signedOut')}</p>
          <button type="button" onClick={signIn}>
            {t('wait.signIn')}
          </button>
        </div>
      )}
      <p class="unseen" role="status">
        {announcement.value}
      </p>
    </>
  )
}

function Notice({ look, text, icon }: { look: string; text: string; icon: 'cloud' | 'warning' }) {
  return (
    <div class={`notice ${look}`}>
      <Icon name={icon} />
      <p>{text}</p>
    </div>
  )
}

function Changes() {
  if (changes.value.length === 0) return null
  const seen = () => {
    changes.value = []
  }
  return (
    <div class="notice news-changes">
      <Icon name="warning" />
      <div>
        <strong>{t('change.title')}</strong>
        <ul>
          {changes.value.map((change) => (
            <li key={`${change.kind} ${change.visit.visitId} ${change.visit.version}`}>
              {sentenceOf(change)}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" onClick={seen}>
        {t('change.seen')}
      </button>
    </div>
  )
}

function sentenceOf(change: Change): string {
  const { visit } = change
  const zone = timeZone.value
  const told = { time: clockTime(visit.start, zone), name: nameOf(visit.patient) }
  switch (change.kind) {
    case 'cancelled':
      return visit.cause === null
        ? t('change.cancelled', told)
        : t('change.cancelledFor', { ...told, cause: label('cause', visit.cause) })
    case 'removed':
      return t('change.removed', told)
    case 'added':
      return t('change.added', told)
    case 'moved':
      return t('change.moved', { ...told, from: clockTime(change.from, zone) })
    case 'lengthened':
      return t('change.lengthened', { ...told, minutes: visit.minutes, from: change.from })
  }
}
