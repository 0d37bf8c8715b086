import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawBadges } from '../src/ui/badge/draw-badges.ts';

/** In our isolated world alone, beside the scanner, which asks for this script when it has something to show. */
declare global {
  var lurelightBadges: typeof drawBadges | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.lurelightBadges = drawBadges;
});
