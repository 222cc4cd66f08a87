import type { Patient } from './contract'

/** A patient whose name has not arrived is shown as a dash, never as somebody. */
export function nameOf(patient: Patient): string {
  return [patient.givenName, patient.familyName].filter((part) => part !== '').join(' ') || '–'
}

export function addressOf(patient: Patient): string {
  return [...patient.addressLines, patient.city ?? ''].filter((part) => part !== '').join(', ')
}

/** A map of one point: the coordinates travel only when the therapist taps, and no name with them. */
export function mapOf({ latitude, longitude }: Patient): string | null {
  if (latitude === null || longitude === null) return null
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}
