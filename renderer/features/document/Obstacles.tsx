/** The dialog for what stands between the user and a file: a lock, unfinished work, damage. */
import type { RefusalCode } from '../../../shared/domain/refusal.ts';
import { DamagedDialog } from './DamagedDialog.tsx';
import { LockedDialog } from './LockedDialog.tsx';
import { RecoveryDialog } from './RecoveryDialog.tsx';
import type { Obstacle } from './use-commands.ts';

export interface ObstacleProps {
  readonly obstacle: Obstacle;
  readonly onDone: () => void;
}

const DIALOGS: Partial<Record<RefusalCode, (props: ObstacleProps) => React.ReactNode>> = {
  'document.locked': LockedDialog,
  'document.recovery-pending': RecoveryDialog,
  'document.damaged': DamagedDialog,
};

export function Obstacles(props: ObstacleProps) {
  const Shown = DIALOGS[props.obstacle.refusal.code];
  return Shown ? <Shown {...props} /> : null;
}
