/** Short sentences at the foot of the window: what was done, or why it was not. */
import { createContext, useContext } from 'react';
import type { RefusalData } from '../../../shared/domain/refusal.ts';

export type NoticeTone = 'good' | 'bad' | 'information';

export interface Notice {
  readonly sentence: string;
  readonly tone?: NoticeTone;
  /** Whether it stays until it is closed, as refusals do. */
  readonly waits?: boolean;
  /** At most one thing to do about it. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

export interface Notices {
  show(notice: Notice): void;
  showRefusal(refusal: RefusalData): void;
}

export const NoticeContext = createContext<Notices>({ show: () => {}, showRefusal: () => {} });

/** Shows sentences at the foot of the window. */
export function useNotices(): Notices {
  return useContext(NoticeContext);
}
