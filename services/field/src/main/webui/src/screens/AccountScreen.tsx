import { offsetMinutes } from '../app/clock'
import { signOut } from '../app/homeward'
import { me, queue } from '../app/state'
import { Frame, upToDay } from '../parts/Frame'
import { t } from '../text/text'

export function AccountScreen() {
  const unsent = queue.value.entries.length
  const off = offsetMinutes()
  return (
    <Frame
      title={t('account.title')}
      up={upToDay(null)}
      actions={
        <>
          {unsent > 0 && <p class="blocked">{t('account.unsent', { count: unsent })}</p>}
          <button type="button" class={unsent > 0 ? 'danger-outline' : 'strong'} onClick={signOut}>
            {unsent > 0 ? t('account.signOutAnyway') : t('account.signOut')}
          </button>
        </>
      }
    >
      <p class="lead">{me.value?.name}</p>
      <dl>
        <dt>{t('account.login')}</dt>
        <dd>{me.value?.login}</dd>
        <dt>{t('account.hospital')}</dt>
        <dd>{me.value?.hospital}</dd>
        <dt>{t('account.clock')}</dt>
        <dd>{off === 0 ? t('account.clockRight') : t('account.clockWrong', { minutes: off })}</dd>
      </dl>
    </Frame>
  )
}
