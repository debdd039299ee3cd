/** What the initiative is: the words on the cover of every report, and what may be kept in the file. */
import Stack from '@mui/material/Stack';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { FileCard } from './FileCard.tsx';
import { InitiativeForm } from './InitiativeForm.tsx';

/** Pixels. */
const PAGE_WIDTH = 820;

export function InitiativePage() {
  const { t } = useText();
  const initiative = useQueryOf('initiative.get', {});
  return (
    <>
      <PageHeader
        width={PAGE_WIDTH}
        heading={t('initiative.heading')}
        subheading={t('initiative.subheading')}
        actions={initiative.data && <HistoryButton table="initiative" id={initiative.data.id} />}
      />
      <Stack spacing={5} sx={{ maxWidth: PAGE_WIDTH }}>
        <Answered by={initiative}>{(found) => <InitiativeForm initiative={found} />}</Answered>
        <FileCard />
      </Stack>
    </>
  );
}
