/**
 * Calls back when the page's address may have changed. The Navigation API is heard in the isolated world, where
 * patched history methods see nothing; browsers without it still tell of going back and of fragments, and the
 * scanner compares the address at each look anyway.
 */
export function watchAddress(window: Window, signal: AbortSignal, onChange: () => void): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', onChange, { signal });
  navigation?.addEventListener('currententrychange', onChange, { signal });
  window.addEventListener('popstate', onChange, { signal });
  window.addEventListener('hashchange', onChange, { signal });
}
