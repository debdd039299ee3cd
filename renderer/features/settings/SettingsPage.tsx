/** What belongs to this machine: language, appearance, who is writing, backups; and what the program is. */
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { AboutCard } from './AboutCard.tsx';
import { LookCard } from './LookCard.tsx';
import { PreferencesForm } from './PreferencesForm.tsx';
import { ThresholdsForm } from './ThresholdsForm.tsx';

export function SettingsPage() {
  const { t } = useText();
  const settings = useQueryOf('settings.get', {});
  return (
    <>
      <PageHeader heading={t('settings.heading')} subheading={t('settings.subheading')} />
      <Answered by={settings}>
        {({ wasReset, ...preferences }) => (
          <Stack spacing={5} sx={{ maxWidth: 820 }}>
            {wasReset && <Typography role="status">{t('settings.wasReset')}</Typography>}
            <LookCard preferences={preferences} />
            <PreferencesForm preferences={preferences} />
            <ThresholdsForm thresholds={preferences.thresholds} />
            <AboutCard />
          </Stack>
        )}
      </Answered>
    </>
  );
}
