import { useState } from 'preact/hooks'
import { instant } from '../app/clock'
import { submit } from '../app/homeward'
import { go } from '../app/route'
import { Choice } from '../parts/Choice'
import { Frame, upToVisit } from '../parts/Frame'
import { t } from '../text/text'
import type { VisitProps } from './WithVisit'

const REASONS = ['PATIENT_ABSENT', 'PATIENT_REFUSED', 'THERAPIST_ABSENT', 'OTHER'] as const

export function MissScreen({ date, visit }: VisitProps) {
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null)
  const record = () => {
    void submit(visit, { kind: 'miss', body: { at: instant(), reason } })
    go({ screen: 'visit', date, visitId: visit.visitId }, 'replace')
  }
  return (
    <Frame
      title={t('miss.title')}
      up={upToVisit(date, visit.visitId)}
      actions={
        <>
          {reason === null && <p>{t('miss.choose')}</p>}
          <button type="button" class="strong" disabled={reason === null} onClick={record}>
            {t('miss.send')}
          </button>
        </>
      }
    >
      <Choice
        name="reason"
        legend={t('miss.lead')}
        value={reason}
        choose={setReason}
        options={REASONS.map((value) => ({ value, text: t(`miss.${value}`) }))}
      />
      <p class="notice warn">{t('miss.safety')}</p>
    </Frame>
  )
}
