import { go } from '../app/route'
import { entriesOf } from '../app/state'
import { Frame, upToVisit } from '../parts/Frame'
import { Entries } from '../parts/Held'
import { Icon } from '../parts/Icon'
import { WhatHappensNext } from '../parts/Next'
import { t } from '../text/text'
import type { VisitProps } from './WithVisit'

export function StoppedScreen({ date, visit }: VisitProps) {
  const entries = entriesOf(visit.visitId)
  const held = entries.filter((entry) => entry.state === 'held')
  const toRecord = visit.state === 'STARTED' && entries.length === 0
  return (
    <Frame
      title={t('stopped.title')}
      up={upToVisit(date, visit.visitId)}
      actions={
        <>
          {toRecord && (
            <button
              type="button"
              class="strong"
              onClick={() => go({ screen: 'finish', date, visitId: visit.visitId })}
            >
              {t('stopped.record')}
            </button>
          )}
          <button type="button" onClick={() => go({ screen: 'day', date })}>
            {t('app.backToDay')}
          </button>
        </>
      }
    >
      <Entries entries={held} visit={visit} />
      {held.length === 0 && (
        <p class={`notice ${entries.length > 0 ? 'warn' : 'good'}`} role="status">
          <Icon name={entries.length > 0 ? 'cloud' : 'done'} />
          <span>{entries.length > 0 ? t('stopped.sending') : t('stopped.sent')}</span>
        </p>
      )}
      <WhatHappensNext />
    </Frame>
  )
}
