/** Elements whose borders break the line, by local name. A paragraph's leave a line empty, too. */
export const BLOCKS =
  'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol pre section summary table tr ul'.split(
    ' ',
  );
export const PARAGRAPHS = ['p'];
/** Parts of a row: they stand apart. */
export const CELLS = ['td', 'th'];
export const BREAKS = ['br'];
export const IMAGES = ['img'];
export const LINKS = ['a'];
/** What is in these is no text of the page. */
export const UNSEEN =
  'script style noscript template svg iframe object video audio canvas select textarea'.split(' ');
