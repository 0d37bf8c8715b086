/** Runs jobs one after another; a failed job does not stop the next one. */
export class Serial {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Jobs that have not finished, the running one included. */
  get length(): number {
    return this.#waiting;
  }

  run<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#tail.then(job, job);
    this.#tail = mine.catch(() => undefined);
    void this.#tail.then(() => {
      this.#waiting -= 1;
    });
    return mine;
  }
}
