/** Says at the start that damaged settings were set aside, wherever the window begins. Decides nothing itself. */
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { useText } from '../../components/text/use-text.ts';

/** Once for each window; the page of the settings says it as long as the program runs. */
export function useResetNotice(): void {
  const { t } = useText();
  const { show } = useNotices();
  const navigate = useNavigate();
  const wasReset = useQueryOf('settings.get', {}).data?.wasReset ?? false;
  const isSaid = useRef(false);
  useEffect(() => {
    if (!wasReset || isSaid.current) return;
    isSaid.current = true;
    const action = { label: t('navigation.settings'), onClick: () => void navigate('/settings') };
    show({ sentence: t('settings.wasReset'), tone: 'information', waits: true, action });
  }, [wasReset, show, t, navigate]);
}
