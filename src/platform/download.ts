/** Hands a file to the browser's downloads; needs no permission. */
export function download(blob: Blob, name: string): Promise<void> {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob over with the click; the address alone is freed.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return Promise.resolve();
}
