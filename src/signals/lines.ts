/**
 * One entry a line, edges trimmed, empty lines dropped: keeps hundreds of short phrases readable where an array
 * of strings would take three times the space.
 */
export function lines(template: TemplateStringsArray): readonly string[] {
  return (template.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
