/** Bytes of a base64 data URL; null where it is none. The content policy of our pages forbids to fetch one. */
export function dataUrlBytes(url: string): Uint8Array<ArrayBuffer> | null {
  const comma = url.indexOf(';base64,');
  if (!url.startsWith('data:') || comma < 0) return null;
  try {
    const binary = atob(url.slice(comma + ';base64,'.length));
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}

/** Arguments that every engine takes in one call. */
const CHUNK = 0x8000;

/** The bytes as a base64 data URL. */
export function bytesToDataUrl(bytes: Uint8Array, type: string): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${type};base64,${btoa(binary)}`;
}
