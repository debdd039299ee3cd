/** One package: name, version and licence on a line; the licence's text below on request. */
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { PackageLicence } from '../../../../shared/contract/about.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';

export function PackageEntry({ of: { name, version, licence, text } }: { of: PackageLicence }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
        sx={{ width: '100%', display: 'flex', gap: 2, paddingX: 4, paddingY: 2.5, textAlign: 'left' }}
      >
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          <Box component="span" lang="en" sx={{ fontWeight: 500, overflowWrap: 'anywhere', minWidth: 0 }}>
            {name}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {version}
          </Box>
          <Box component="span" lang="en" sx={{ marginLeft: 'auto', color: 'text.secondary' }}>
            {licence}
          </Box>
        </Box>
      </ButtonBase>
      {isOpen && (
        <Box id={id} sx={{ paddingX: 4, paddingLeft: { sm: '40px' }, paddingBottom: 4 }}>
          {text === null ? (
            <Typography>{t('licences.noText')}</Typography>
          ) : (
            <Typography
              lang="en"
              component="div"
              variant="body2"
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {text}
            </Typography>
          )}
        </Box>
      )}
    </Box>
  );
}
