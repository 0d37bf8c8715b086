/** Told apart from every other error by name, so that callers can say what hung. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Settles as `promise` does, or rejects with TimeoutError after `ms`. The work itself is not stopped: whoever
 * can stop it listens to the signal it was given.
 */
export function withTimeout<T>(promise: Promise<T>, ms: number, doing: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError(`${doing}: no answer within ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
