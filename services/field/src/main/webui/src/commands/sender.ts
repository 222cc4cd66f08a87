import {
  type Command,
  decideAgain,
  discard,
  EMPTY,
  enqueue,
  hurry,
  markSending,
  nextAttemptAt,
  nextToSend,
  type Queue,
  type Reply,
  restored,
  settle,
} from './queue'

/** Where unanswered commands survive a reload. Asynchronous, because an encrypted database will stand here one day. */
export interface QueueStore {
  load(): Promise<Queue>
  save(queue: Queue): Promise<void>
}

/** The world outside the queue, handed in so that tests can be its weather. */
export interface Surroundings {
  store: QueueStore
  send(command: Command): Promise<Reply>
  now(): number
  wakeAfter(milliseconds: number, wake: () => void): void
  changed(queue: Queue): void
  answered(command: Command, reply: Reply): void
}

/** Sends one command at a time, in order, until each has its answer. */
export class Sender {
  private queue: Queue = EMPTY
  private sending = false

  constructor(
    private readonly owner: string,
    private readonly world: Surroundings,
  ) {}

  async begin(): Promise<void> {
    this.queue = restored(await this.world.store.load())
    this.world.changed(this.queue)
    await this.pump()
  }

  /** Kept first, then sent: a command that was shown as taken must never be lost. */
  async submit(command: Command): Promise<void> {
    await this.put(enqueue(this.queue, command))
    await this.pump()
  }

  async again(id: string, newId: string, version: number): Promise<void> {
    await this.put(decideAgain(this.queue, id, newId, version))
    await this.pump()
  }

  async drop(id: string): Promise<void> {
    await this.put(discard(this.queue, id))
    await this.pump()
  }

  /** On return of the network, of the page to the foreground, or of the login. */
  async nudge(): Promise<void> {
    await this.put(hurry(this.queue))
    await this.pump()
  }

  private async pump(): Promise<void> {
    if (this.sending) return
    const entry = nextToSend(this.queue, this.owner, this.world.now())
    if (!entry) return this.sleep()
    this.sending = true
    await this.put(markSending(this.queue, entry.command.id))
    const command = entry.command
    const reply = await this.world.send(command).catch((): Reply => ({ kind: 'unanswered' }))
    await this.put(settle(this.queue, command.id, reply, this.world.now()))
    this.sending = false
    this.world.answered(command, reply)
    await this.pump()
  }

  private sleep(): void {
    const due = nextAttemptAt(this.queue, this.owner)
    if (due !== undefined) this.world.wakeAfter(Math.max(0, due - this.world.now()), () => void this.pump())
  }

  private async put(queue: Queue): Promise<void> {
    this.queue = queue
    this.world.changed(queue)
    await this.world.store.save(queue)
  }
}
