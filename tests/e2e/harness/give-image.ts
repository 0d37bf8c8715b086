import type { Tab } from './session.ts';

/** Draws lines of words as a poster in one of our own pages and gives it to the page as a paste or a drop does. */
export function giveImage(tab: Tab, lines: readonly string[], how: 'paste' | 'drop'): Promise<void> {
  return tab.evaluate(
    async ({ words, by }) => {
      const canvas = document.createElement('canvas');
      canvas.width = 900;
      canvas.height = 120 + words.length * 70;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff6d8';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#1d2a5b';
      context.font = '36px sans-serif';
      words.forEach((line, index) => context.fillText(line, 50, 90 + index * 70));
      const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (!png) throw new Error('no image');
      const data = new DataTransfer();
      data.items.add(new File([png], 'poster.png', { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      const event =
        by === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', options);
      // Firefox does not take it from the options.
      if (by === 'paste') Object.defineProperty(event, 'clipboardData', { value: data });
      document.body.dispatchEvent(event);
    },
    { words: lines, by: how },
  );
}
