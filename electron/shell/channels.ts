/** The only two channels between the window and the program. Shared by preload.ts and ipc.ts. */

/** Window to program: `(name, input)` of an operation, answered with an `Answer`. */
export const INVOKE_CHANNEL = 'ryggrad:invoke';
/** Program to window: `(name, payload)` of an event. */
export const EVENT_CHANNEL = 'ryggrad:event';
