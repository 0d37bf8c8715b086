import { useLayoutEffect } from 'preact/hooks';

const imageIn = (files: FileList | undefined): File | null =>
  [...(files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;

/**
 * Hands over an image that is pasted or dropped anywhere on this page. Text is left to where it was pasted. A file
 * that is dropped never takes the page's place, as it does by a browser's default.
 */
export function useImageInput(onImage: (image: File) => void): void {
  // Before the first paint: what is pasted as soon as the page stands there must not be lost.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(
      'paste',
      (event) => {
        const image = imageIn(event.clipboardData?.files);
        if (!image) return;
        event.preventDefault();
        onImage(image);
      },
      { signal },
    );
    document.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        const image = imageIn(event.dataTransfer.files);
        if (image) onImage(image);
      },
      { signal },
    );
    return () => listening.abort();
  }, [onImage]);
}
