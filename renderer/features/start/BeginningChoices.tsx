/** The three ways to begin. */
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { BookOpen, FilePlus2, FolderOpen, type LucideIcon } from 'lucide-react';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from '../document/document-commands.ts';

export function BeginningChoices() {
  const { t } = useText();
  const commands = useDocumentCommands();
  // Unfinished work comes first, and a page has one main action.
  const hasRecoveries = (useQueryOf('document.recoveries', {}).data?.length ?? 0) > 0;
  const ways: readonly (readonly ['new' | 'open' | 'demo', LucideIcon, () => void])[] = [
    ['new', FilePlus2, commands.createNew],
    ['open', FolderOpen, commands.chooseAndOpen],
    ['demo', BookOpen, commands.openDemo],
  ];
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 3 }}>
      {ways.map(([way, icon, run]) => (
        <li key={way}>
          <Way
            icon={icon}
            label={t(`start.${way}.label`)}
            help={commands.isOpening && way === 'demo' ? t('start.waitingDemo') : t(`start.${way}.help`)}
            isMain={way === 'new' && !hasRecoveries}
            isDisabled={commands.isOpening}
            onClick={run}
          />
        </li>
      ))}
    </Box>
  );
}

function Way(props: {
  icon: LucideIcon;
  label: string;
  help: string;
  isMain: boolean;
  isDisabled: boolean;
  onClick: () => void;
}) {
  return (
    <ButtonBase
      onClick={props.onClick}
      disabled={props.isDisabled}
      sx={(theme) => ({
        width: '100%',
        justifyContent: 'flex-start',
        gap: 4,
        padding: '16px 18px',
        textAlign: 'left',
        borderRadius: '12px',
        border: 1,
        borderColor: props.isMain ? 'primary.main' : 'divider',
        bgcolor: props.isMain ? 'primary.main' : 'background.paper',
        color: props.isMain ? 'primary.contrastText' : 'text.primary',
        '&:hover': props.isMain ? { filter: 'brightness(1.1)' } : { borderColor: theme.tokens.inkThird },
        '&.Mui-disabled': { opacity: 0.6 },
      })}
    >
      <Icon of={props.icon} size={22} />
      <span>
        <Box component="span" sx={{ display: 'block', fontWeight: 600, fontSize: '0.9375rem' }}>
          {props.label}
        </Box>
        <Box
          component="span"
          sx={{
            display: 'block',
            fontSize: '0.78125rem',
            lineHeight: 1.45,
            color: props.isMain ? 'inherit' : 'text.secondary',
          }}
        >
          {props.help}
        </Box>
      </span>
    </ButtonBase>
  );
}
