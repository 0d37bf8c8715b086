import { useEffect, useRef } from 'preact/hooks';
import type { DeskAction, KeyPlace } from '../../desk/keys.ts';
import { actionOf } from '../../desk/keys.ts';

/** Fields take letters; checkboxes, buttons and links take Space. */
function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input[type=checkbox],input[type=radio],button,a[href],summary')) return 'control';
  return target.closest('input,textarea,select,[contenteditable]') ? 'typing' : 'page';
}

/** Keys of the desk on the whole page. */
export function useKeys(act: (action: DeskAction) => void): void {
  const newest = useRef(act);
  newest.current = act;
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const action = actionOf(event, placeOf(event.target));
        if (!action) return;
        event.preventDefault();
        newest.current(action);
      },
      { signal: controller.signal },
    );
    return () => controller.abort();
  }, []);
}
