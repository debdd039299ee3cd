/** Where contact is shown in the window, and how its form is asked for from elsewhere. */

export const CONTACT_PAGE = '/stakeholders/contact';

/** In the address it asks for the form; the value is an actor's identifier, or this for nobody in particular. */
export const LOG_PARAMETER = 'log';
export const ANYBODY = 'anybody';

/** Opens the form for a new contact, with the actor filled in. */
export function logAddress(actorId: string = ANYBODY): string {
  return `${CONTACT_PAGE}?${LOG_PARAMETER}=${actorId}`;
}
