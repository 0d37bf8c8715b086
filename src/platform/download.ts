/** Hands a file to the browser's downloads; needs no permission. */
export function download(blob: Blob, name: string): Promise<void> {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve();
}
