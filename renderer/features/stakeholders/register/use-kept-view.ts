/** The view on the screen, kept while the reader is on other pages of the same document. */
import { useCallback, useState } from 'react';
import { FIRST_VIEW, type RegisterView } from '../../../../shared/domain/stakeholders/register-view.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';

/** A view and the saved one it was chosen from, if any. */
export interface KeptView {
  readonly view: RegisterView;
  readonly savedId: string | null;
}

/** Of the document looked at last: another one has other own fields and other saved views. */
let kept: { readonly path: string; readonly state: KeptView } | null = null;

export function useKeptView(): readonly [KeptView, (change: (before: KeptView) => KeptView) => void] {
  const { data: document } = useQueryOf('document.state', {});
  const path = document?.path ?? '';
  const [state, setState] = useState<KeptView>(() =>
    kept?.path === path ? kept.state : { view: FIRST_VIEW, savedId: null },
  );
  const change = useCallback(
    (work: (before: KeptView) => KeptView) =>
      setState((before) => {
        const after = work(before);
        kept = { path, state: after };
        return after;
      }),
    [path],
  );
  return [state, change];
}
