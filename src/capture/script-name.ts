/** File of a developer build that is put into the page to be captured (scripts/capture-script.ts builds it). */
export const CAPTURE_SCRIPT = 'capture.js';
