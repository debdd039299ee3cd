/** The one origin our pages have. Knows only names; imports nothing, so that preload and tests may read it too. */

export const APP_SCHEME = 'app';
export const APP_HOST = 'ryggrad';
/** As Chromium writes the origin of a frame. Compared exactly, never by prefix. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;
