import { describe, expect, it } from 'vitest'
import {
  advance,
  goTo,
  minutesGiven,
  newPlayer,
  type Player,
  pause,
  read,
  resume,
  stepsGiven,
} from './player'

const MINUTE = 60_000
const at = (minutes: number) => 1_000_000 + minutes * MINUTE

describe('the session clock', () => {
  const fresh = newPlayer([1, 3, 1, 0], 5)

  it('is ready and has given nothing before the first touch', () => {
    expect(read(fresh, at(0))).toEqual({
      phase: 'ready',
      step: 0,
      stepLeft: MINUTE,
      given: 0,
      left: 5 * MINUTE,
    })
  })

  it('walks from step to step as their minutes pass', () => {
    const running = resume(fresh, at(0))
    expect(read(running, at(0.5))).toMatchObject({ phase: 'running', step: 0, stepLeft: 0.5 * MINUTE })
    expect(read(running, at(1.5))).toMatchObject({ step: 1, stepLeft: 2.5 * MINUTE })
    expect(read(running, at(4.5))).toMatchObject({ step: 2, left: 0.5 * MINUTE })
  })

  it('stops by itself at the planned minutes, however long the phone slept', () => {
    const late = read(resume(fresh, at(0)), at(500))
    expect(late).toMatchObject({ phase: 'over', step: 3, given: 5 * MINUTE, left: 0 })
    expect(minutesGiven(resume(fresh, at(0)), at(500))).toBe(5)
  })

  it('never passes the planned minutes even when the steps add up to more', () => {
    const tooLong = resume(newPlayer([4, 4], 5), at(0))
    expect(read(tooLong, at(60))).toMatchObject({ phase: 'over', given: 5 * MINUTE, step: 1 })
  })

  it('does not count a pause', () => {
    const paused = pause(resume(fresh, at(0)), at(2))
    expect(read(paused, at(30))).toMatchObject({ phase: 'paused', given: 2 * MINUTE, step: 1 })
    expect(read(resume(paused, at(30)), at(31))).toMatchObject({ phase: 'running', given: 3 * MINUTE })
  })

  it('counts only what was given when a step is left early', () => {
    const skipped = goTo(resume(fresh, at(0)), 2, at(0.5))
    expect(read(skipped, at(60))).toMatchObject({ given: 1.5 * MINUTE, step: 3, phase: 'over' })
    expect(stepsGiven(skipped, at(60))).toEqual([0, 2])
  })

  it('can go back to a step that still has time, and pauses on one that has none', () => {
    const running = resume(fresh, at(0))
    expect(read(goTo(running, 0, at(2)), at(3))).toMatchObject({
      phase: 'paused',
      step: 0,
      given: 2 * MINUTE,
    })
    const skipped = goTo(running, 2, at(2))
    expect(read(goTo(skipped, 1, at(2.5)), at(3.5))).toMatchObject({
      phase: 'running',
      step: 1,
      given: 3.5 * MINUTE,
    })
  })

  it('does not run on an untimed last step', () => {
    const atBlanket = goTo(resume(fresh, at(0)), 3, at(1))
    expect(read(atBlanket, at(2))).toMatchObject({ phase: 'over', step: 3, stepLeft: 0, given: MINUTE })
    expect(resume(atBlanket, at(2))).toBe(atBlanket)
  })

  it('waits at an untimed step in the middle until the therapist goes on', () => {
    const running = resume(newPlayer([1, 0, 1], 2), at(0))
    expect(read(running, at(9))).toMatchObject({ phase: 'paused', step: 1, given: MINUTE })
    const goingOn = resume(advance(running, at(9)), at(10))
    expect(read(goingOn, at(10.5))).toMatchObject({ phase: 'running', step: 2, given: 1.5 * MINUTE })
  })

  it('ignores a device clock that jumps back', () => {
    expect(read(resume(fresh, at(10)), at(0))).toMatchObject({ phase: 'running', given: 0 })
  })

  it('never gives more than planned, whatever is pressed and whenever', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    for (let round = 0; round < 500; round += 1) {
      const steps = Array.from({ length: 1 + random(8) }, () => random(5))
      const planned = 5 * (1 + random(6))
      let player: Player = newPlayer(steps, planned)
      let now = 0
      let kept = true
      for (let press = 0; press < 20; press += 1) {
        now += random(3 * MINUTE)
        player =
          [resume, pause, advance, (p: Player, t: number) => goTo(p, random(9) - 1, t)][random(4)]?.(
            player,
            now,
          ) ?? player
        const reading = read(player, now)
        const withinSteps = player.given.every((given, step) => given <= (player.plan[step] ?? 0))
        kept = kept && withinSteps && reading.left >= 0 && reading.given <= planned * MINUTE
      }
      expect(kept, `round ${round}`).toBe(true)
      expect(minutesGiven(player, now)).toBeLessThanOrEqual(planned)
    }
  })
})
