/** Taking unfinished work along, or setting it aside; says afterwards what was done. */
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../api/queries.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { useText } from '../../components/text/use-text.ts';

export function useRecovery() {
  const { t } = useText();
  const { show } = useNotices();
  const client = useQueryClient();
  const recovering = useOperation('document.recover');
  const discarding = useOperation('document.discardRecovery');
  const refresh = () => client.invalidateQueries({ queryKey: keyOf('document.recoveries', {}) });
  return {
    isRunning: recovering.isRunning || discarding.isRunning,
    /** True when it is open again. */
    recover: async (id: string) => {
      const answer = await recovering.run({ id });
      if (answer.ok) show({ sentence: t('document.recovery.recovered') });
      await refresh();
      return answer.ok;
    },
    /** True when it lies aside. */
    discard: async (id: string) => {
      const answer = await discarding.run({ id });
      if (answer.ok) show({ sentence: t('document.recovery.discarded', { path: answer.value.keptAt }) });
      await refresh();
      return answer.ok;
    },
  };
}
