/** Saves the finished report where the user says. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { RenderedReport } from '../../../shared/contract/reports.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { fileSize } from '../../components/text/file-size.ts';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from '../document/file-choice.ts';

export function SaveReport({ report }: { report: RenderedReport }) {
  const { t, formats } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const saving = useOperation('reports.save');
  const save = async () => {
    const chosen = await chooseSave('report', report.suggestedFileName);
    if (!chosen) return;
    const answer = await saving.run({ id: report.id, path: chosen.path, replace: chosen.replace });
    if (answer.ok) show({ sentence: t('reportPage.saved', { path: answer.value.path }) });
  };
  return (
    <>
      <Box sx={{ alignSelf: 'center', marginRight: 2, color: 'text.secondary', fontSize: '0.78125rem' }}>
        {t('reportPage.size', { pages: report.pageCount, size: fileSize(formats, report.sizeBytes) })}
      </Box>
      <Button variant="contained" color="primary" disabled={saving.isRunning} onClick={() => void save()}>
        {t('reportPage.save')}
      </Button>
    </>
  );
}
