/** Keeps the screen lit while a session runs, where the browser can. Returns what lets it sleep again. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let left = false
  const hold = () => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
    navigator.wakeLock.request('screen').then(
      (granted) => {
        lock = granted
        if (left) void granted.release()
      },
      () => {},
    )
  }
  hold()
  document.addEventListener('visibilitychange', hold)
  return () => {
    left = true
    document.removeEventListener('visibilitychange', hold)
    void lock?.release()
  }
}
