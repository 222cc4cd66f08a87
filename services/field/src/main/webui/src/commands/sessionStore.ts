import { EMPTY, type Queue } from './queue'
import type { QueueStore } from './sender'

const KEY = 'homeward.unanswered'

/** Lives as long as the tab: ids, codes and times of commands that still wait for their answer, no names. */
export const sessionStore: QueueStore = {
  async load() {
    const kept = sessionStorage.getItem(KEY)
    if (kept === null) return EMPTY
    try {
      return JSON.parse(kept) as Queue
    } catch {
      return EMPTY
    }
  },
  async save(queue) {
    if (queue.entries.length === 0) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify(queue))
  },
}
