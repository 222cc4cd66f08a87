import { t } from '../text/text'
import { Icon } from './Icon'

/** What a stop sets going: said before it is raised, and again after. */
export function WhatHappensNext() {
  return (
    <section class="next" aria-labelledby="next">
      <p class="danger-line">
        <Icon name="phone" />
        <span>{t('next.danger')}</span>
        <a class="button danger" href="tel:112">
          {t('next.call')}
        </a>
      </p>
      <h2 id="next">{t('next.title')}</h2>
      <ol>
        <li>{t('next.hold')}</li>
        <li>{t('next.neurologist')}</li>
        <li>{t('next.day')}</li>
      </ol>
    </section>
  )
}
