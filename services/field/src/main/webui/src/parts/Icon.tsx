const SHAPES = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c.6-4 3.700-6 7.500-6s6.900 2 7.500 6',
  pin: 'M12 21.500s7-6.300 7-11.700A7 7 0 0 0 5 9.800c0 5.400 7 11.700 7 11.700zM12 12.500a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200z',
  phone:
    'M6 3.500h3.500l1.700 4.500-2.300 1.700a12 12 0 0 0 5.400 5.400l1.700-2.300 4.500 1.700V18a2.500 2.500 0 0 1-2.700 2.500C10.500 20 4 13.500 3.500 6.200A2.500 2.500 0 0 1 6 3.500z',
  travel:
    'M4 16v-4l2-5h12l2 5v4M4 12h16M6.500 18.500a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400zM17.500 18.500a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400z',
  refresh: 'M20 5v5h-5M4 19v-5h5M19 10a7.500 7.500 0 0 0-13.500-2M5 14a7.500 7.500 0 0 0 13.500 2',
  done: 'M5 12.500l4.500 4.500L19 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  warning: 'M12 4l9 16H3zM12 10v4.500M12 17.200v.1',
  stop: 'M8 3.500h8l4.500 4.500v8L16 20.500H8L3.500 16V8zM8.500 8.500l7 7M15.500 8.500l-7 7',
  never: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.800 5.800l12.400 12.400',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  door: 'M6 21V4h12v17M3.500 21h17M14.500 12v1',
  cloud:
    'M7 18.500a4.500 4.500 0 0 1-.5-9 6 6 0 0 1 11.300 1.200A4 4 0 0 1 17.500 18.500zM12 10.500v4M12 16.500v.1',
  running: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM10 8.500l5.500 3.500-5.500 3.500z',
} as const

export type IconName = keyof typeof SHAPES

/** A picture beside words, never instead of them: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}
