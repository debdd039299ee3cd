/** The page gets no permission at all. Electron's own default is to grant, so each of the three ways is answered. */
import type { Session } from 'electron';

/** Denies requests, checks and devices, and offers no screen to share. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
}
