/** Which file this is and where it lies. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { FactList } from '../../components/FactList.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from '../document/document-commands.ts';

export function FileCard() {
  const { t } = useText();
  const { data: document } = useQueryOf('document.state', {});
  const { saveCopy, closeDocument } = useDocumentCommands();
  if (!document) return null;
  return (
    <Card title={t('initiative.file')}>
      <FactList
        facts={[
          [t('initiative.fileName'), document.fileName],
          [t('initiative.filePlace'), document.path.slice(0, -document.fileName.length - 1)],
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 4 }}>
        <Button onClick={saveCopy}>{t('document.menu.saveCopy')}</Button>
        <Button onClick={closeDocument}>{t('document.menu.close')}</Button>
      </Box>
    </Card>
  );
}
