/** The first screen: unfinished work first, then begin, open, or look at the demo; and what was used last. */
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { BeginningChoices } from './BeginningChoices.tsx';
import { RecentList } from './RecentList.tsx';
import { RecoveryList } from './RecoveryList.tsx';

export function StartPage() {
  const { t } = useText();
  return (
    <>
      <PageHeader heading={t('start.heading')} subheading={t('start.subheading')} />
      <Stack spacing={5}>
        <RecoveryList />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: '340px minmax(0, 1fr)' },
            gap: 5,
            alignItems: 'start',
          }}
        >
          <BeginningChoices />
          <RecentList />
        </Box>
      </Stack>
    </>
  );
}
