/** What can be done with the file. */
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import {
  Copy,
  EllipsisVertical,
  FolderOpen,
  History,
  LogOut,
  type LucideIcon,
  Presentation,
  Save,
} from 'lucide-react';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { usePresentation } from '../presentation/presentation.ts';
import { useDocumentCommands } from './document-commands.ts';

export function DocumentMenu({ document }: { document: DocumentState }) {
  const { t } = useText();
  const commands = useDocumentCommands();
  const navigate = useNavigate();
  const { start } = usePresentation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const entries: readonly (readonly [string, LucideIcon, () => void])[] = [
    ...(document.readOnly ? [] : [[t('document.menu.publish'), Save, commands.publish] as const]),
    [t('changes.since.title'), History, () => void navigate('/history')],
    [t('document.menu.saveCopy'), Copy, commands.saveCopy],
    [t('document.menu.open'), FolderOpen, commands.chooseAndOpen],
    [`${t('presentation.start')} (F9)`, Presentation, start],
    [t('document.menu.close'), LogOut, commands.closeDocument],
  ];
  return (
    <>
      <Tooltip title={t('document.menu.label')}>
        <IconButton
          id={id}
          aria-label={t('document.menu.label')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Icon of={EllipsisVertical} />
        </IconButton>
      </Tooltip>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {entries.map(([label, icon, run]) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              run();
            }}
          >
            <Icon of={icon} />
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
