/** Events of the user that would otherwise reach the page's handlers, with the host as their target. */
const USER_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'pointermove',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'focusin',
  'focusout',
  'selectstart',
  'copy',
  'dragstart',
] as const;

/** One function for all of them: a page can show many badges. */
function keep(event: Event): void {
  event.stopPropagation();
  if (event.type === 'click') event.preventDefault();
}

/**
 * A plain <div> whose closed root keeps what happens in it: key presses do not fire the site's shortcuts, a
 * click does not open the post or follow a link that the post stands in.
 */
export function createHost(
  document: Document,
  signal: AbortSignal,
): { host: HTMLDivElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of USER_EVENTS) host.addEventListener(type, keep, { signal });
  return { host, root };
}
