/** Saves the network for other programs. */
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { NETWORK_FORMATS, type NetworkFormat } from '../../../../shared/contract/network.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useNotices } from '../../../components/notices/notices.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useFileChoice } from '../../document/file-choice.ts';

export function ExportMenu() {
  const { t, language } = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const { data: initiative } = useQueryOf('initiative.get', {});
  const saving = useOperation('network.save');
  const save = async (format: NetworkFormat) => {
    setAnchor(null);
    const name = t('network.export.fileName', { initiative: initiative?.name ?? '' });
    const chosen = await chooseSave(format, name);
    if (!chosen) return;
    const answer = await saving.run({ ...chosen, format, language, namesPeople: true });
    if (answer.ok) show({ sentence: t('network.export.saved', { path: answer.value.path }) });
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<Icon of={Download} size={16} />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={saving.isRunning}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('network.export.menu')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {NETWORK_FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => void save(format)}>
            {t(`network.export.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
