import { open } from '../app/homeward'
import { type Place, place } from '../app/route'
import { boot } from '../app/state'
import { Frame, upToDay } from '../parts/Frame'
import { TroubleBox } from '../parts/Trouble'
import { t } from '../text/text'
import { AccountScreen } from './AccountScreen'
import { CheckScreen } from './CheckScreen'
import { DayScreen } from './DayScreen'
import { FinishScreen } from './FinishScreen'
import { MissScreen } from './MissScreen'
import { SessionScreen } from './SessionScreen'
import { StoppedScreen } from './StoppedScreen'
import { StopScreen } from './StopScreen'
import { VisitScreen } from './VisitScreen'
import { WithVisit } from './WithVisit'

export function Page() {
  const state = boot.value
  switch (state.kind) {
    case 'loading':
      return <p class="loading">{t('app.loading')}</p>
    case 'failed':
      return (
        <Frame title={t('failed.title')}>
          <TroubleBox trouble={state.trouble} retry={open} />
        </Frame>
      )
    case 'ready':
      return <Screen at={place.value} />
  }
}

function Screen({ at }: { at: Place }) {
  switch (at.screen) {
    case 'day':
      return <DayScreen date={at.date} />
    case 'account':
      return <AccountScreen />
    case 'unknown':
      return (
        <Frame title={t('app.notFound')} up={upToDay(null)}>
          <p>{t('app.notFound.more')}</p>
        </Frame>
      )
    default:
      return <WithVisit key={at.visitId} at={at} show={SCREENS[at.screen]} />
  }
}

const SCREENS = {
  visit: VisitScreen,
  check: CheckScreen,
  session: SessionScreen,
  stop: StopScreen,
  stopped: StoppedScreen,
  finish: FinishScreen,
  miss: MissScreen,
}
