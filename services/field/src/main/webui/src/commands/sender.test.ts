import { describe, expect, it } from 'vitest'
import { type Command, EMPTY, type Queue, type Reply } from './queue'
import { Sender, type Surroundings } from './sender'

const command = (id: string, visitId: string): Command => ({
  id,
  owner: 'marta',
  visitId,
  kind: 'start',
  basedOn: 0,
  madeAt: '2026-01-01T10:00:00Z',
  seen: { start: '2026-01-01T10:00:00Z', end: '2026-01-01T10:05:00Z', minutes: 5, state: 'SCHEDULED' },
  body: {},
})

/** A hospital that remembers keys and versions, behind a network that loses requests and replies by turns. */
class Hospital {
  readonly versions = new Map<string, number>()
  readonly done: string[] = []
  private readonly answers = new Map<string, Reply>()

  take(sent: Command): Reply {
    const known = this.answers.get(sent.id)
    if (known) return known
    const version = this.versions.get(sent.visitId) ?? 0
    const reply: Reply =
      version === sent.basedOn
        ? { kind: 'accepted', version: version + 1 }
        : { kind: 'refused', problem: { status: 412, type: null, title: null, detail: null, reasons: [] } }
    if (reply.kind === 'accepted') {
      this.versions.set(sent.visitId, version + 1)
      this.done.push(sent.id)
    }
    this.answers.set(sent.id, reply)
    return reply
  }
}

class Weather implements Surroundings {
  time = 0
  queue: Queue = EMPTY
  kept: Queue = EMPTY
  wakes: { at: number; wake: () => void }[] = []
  known = new Map<string, number>()
  constructor(
    readonly hospital: Hospital,
    readonly luck: () => 'fine' | 'request lost' | 'reply lost' | 'signed out',
  ) {}
  store = {
    load: async () => this.kept,
    save: async (queue: Queue) => {
      this.kept = queue
    },
  }
  now = () => this.time
  changed = (queue: Queue) => {
    this.queue = queue
  }
  answered = (sent: Command, reply: Reply) => {
    if (reply.kind === 'accepted' && reply.version !== null) this.known.set(sent.visitId, reply.version)
  }
  wakeAfter = (after: number, wake: () => void) => {
    this.wakes.push({ at: this.time + after, wake })
  }
  send = async (sent: Command): Promise<Reply> => {
    const luck = this.luck()
    if (luck === 'signed out') return { kind: 'signed-out' }
    if (luck === 'request lost') throw new TypeError('Failed to fetch')
    const reply = this.hospital.take(sent)
    if (luck === 'reply lost') throw new TypeError('Failed to fetch')
    return reply
  }
  async pass(milliseconds: number) {
    this.time += milliseconds
    const due = this.wakes.filter((one) => one.at <= this.time)
    this.wakes = this.wakes.filter((one) => one.at > this.time)
    for (const { wake } of due) wake()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

describe('sending commands', () => {
  it('keeps a command before it is sent', async () => {
    const weather = new Weather(new Hospital(), () => 'request lost')
    await new Sender('marta', weather).submit(command('a', 'v1'))
    expect(weather.kept.entries.map((entry) => entry.command.id)).toEqual(['a'])
  })

  it('asks again after a lost reply and the work is done once', async () => {
    const luck: ('reply lost' | 'fine')[] = ['reply lost', 'fine']
    const weather = new Weather(new Hospital(), () => luck.shift() ?? 'fine')
    await new Sender('marta', weather).submit(command('a', 'v1'))
    await weather.pass(1_000)
    expect(weather.hospital.done).toEqual(['a'])
    expect(weather.kept.entries).toEqual([])
  })

  it('survives a reload in the middle of sending', async () => {
    const hospital = new Hospital()
    const before = new Weather(hospital, () => 'reply lost')
    await new Sender('marta', before).submit(command('a', 'v1'))
    const after = new Weather(hospital, () => 'fine')
    after.kept = before.kept
    await new Sender('marta', after).begin()
    expect(hospital.done).toEqual(['a'])
    expect(after.kept.entries).toEqual([])
  })

  it('waits for the login and then sends all six', async () => {
    let signedOut = true
    const weather = new Weather(new Hospital(), () => (signedOut ? 'signed out' : 'fine'))
    const sender = new Sender('marta', weather)
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await sender.submit(command(id, `visit of ${id}`))
    await weather.pass(60_000)
    expect(weather.hospital.done).toEqual([])
    expect(weather.queue.signedOut).toBe(true)
    signedOut = false
    await sender.nudge()
    expect(weather.hospital.done).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('loses nothing, doubles nothing and keeps order through 300 days of bad weather', async () => {
    for (let day = 1; day <= 300; day += 1) {
      const chance = random(day)
      const hospital = new Hospital()
      const luck = () => {
        const drawn = chance()
        return drawn < 0.3 ? 'request lost' : drawn < 0.6 ? 'reply lost' : 'fine'
      }
      let weather = new Weather(hospital, luck)
      let sender = new Sender('marta', weather)
      const sent: string[] = []
      for (let nth = 0; nth < 12; nth += 1) {
        const made = command(`${day}-${nth}`, `v${Math.floor(chance() * 3)}`)
        sent.push(made.id)
        await sender.submit({ ...made, basedOn: weather.known.get(made.visitId) ?? 0 })
        if (chance() < 0.2) {
          const { kept, known } = weather
          weather = Object.assign(new Weather(hospital, luck), { kept, known })
          sender = new Sender('marta', weather)
          await sender.begin()
        }
        await weather.pass(500)
      }
      for (let tries = 0; tries < 200 && weather.kept.entries.length > 0; tries += 1)
        await weather.pass(30_000)
      expect(weather.kept.entries).toEqual([])
      expect([...hospital.done].sort()).toEqual([...sent].sort())
      expect(new Set(hospital.done).size).toBe(hospital.done.length)
    }
  })
})
