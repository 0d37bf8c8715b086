/** Failure is a value with a reason; a thrown error is a bug. */
export type Result<T, E extends string = string> =
  { ok: true; value: T } | { ok: false; error: E; detail?: string };
