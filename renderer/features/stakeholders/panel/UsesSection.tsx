/** Where in the initiative an actor takes part, with links to it. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { type Use, useUsesOf } from './use-uses-of.ts';

export function UsesSection({ actor, onSelect }: { actor: ActorDetails; onSelect: (id: ActorId) => void }) {
  const { t } = useText();
  const uses = useUsesOf(actor);
  if (uses.length === 0) return null;
  return (
    <PanelSection title={t('stakeholders.uses.title')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {uses.map((use) => (
          <Box
            component="li"
            key={use.key}
            sx={{ paddingY: 1, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
          >
            <UseLink use={use} onSelect={onSelect} />
            <Box sx={{ color: 'text.secondary' }}>{use.role}</Box>
          </Box>
        ))}
      </Box>
    </PanelSection>
  );
}

/** Another actor is shown in this panel; everything else on its own page. */
function UseLink({ use, onSelect }: { use: Use; onSelect: (id: ActorId) => void }) {
  if (use.to.startsWith('/stakeholders/')) {
    return (
      <MuiLink
        component="button"
        type="button"
        sx={{ textAlign: 'left' }}
        onClick={() => onSelect(use.key as ActorId)}
      >
        {use.title}
      </MuiLink>
    );
  }
  return (
    <MuiLink component={Link} to={use.to}>
      {use.title}
    </MuiLink>
  );
}
