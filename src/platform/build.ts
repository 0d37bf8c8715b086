/** Set by wxt.config.ts: whether the desk is in this build (docs/adr/0002). */
declare const __LURELIGHT_DESK__: boolean;

export const hasDesk: boolean = __LURELIGHT_DESK__;
