/** One line for a log or a `detail`: what was being done, and what the error says of itself. */
export function errorText(doing: string, error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `${doing}: ${what}`;
}
