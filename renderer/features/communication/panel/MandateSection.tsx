/** The mandate an actor has from its own organisation, and who was last told there. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Mandate } from '../../../../shared/domain/communication/contact.ts';
import { mandateNeedOf } from '../../../../shared/domain/communication/mandate.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useThresholds } from '../../../api/use-thresholds.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { StatusChip, type Tone } from '../../../components/StatusChip.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { MandateDialog } from '../MandateDialog.tsx';
import type { ActorSectionProps } from './ContactSection.tsx';

const TONES = {
  ok: 'good',
  expired: 'bad',
  lacking: 'warning',
  ending: 'warning',
  'not-anchored': 'information',
} as const satisfies Record<string, Tone>;

export function MandateSection({ actor, canEdit }: ActorSectionProps) {
  const { t, formats } = useText();
  const { data } = useQueryOf('communication.getActor', { id: actor.id });
  const [edited, setEdited] = useState<Mandate | 'new' | null>(null);
  if (!data) return null;
  const { mandates, bodyNames } = data;
  // People who neither sit anywhere nor bring anything need no mandate.
  if (actor.kind === 'person' && mandates.length === 0 && bodyNames.length === 0) return null;
  const [current, ...earlier] = mandates;
  return (
    <PanelSection title={t('communication.mandate.title')}>
      {bodyNames.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('communication.mandate.sits', { bodies: formats.list(bodyNames) })}
        </Typography>
      )}
      {current ? (
        <Current mandate={current} />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('communication.mandate.none')}
        </Typography>
      )}
      {earlier.map((mandate) => (
        <Earlier key={mandate.id} mandate={mandate} />
      ))}
      {canEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 2 }}>
          {current && (
            <Button size="small" onClick={() => setEdited(current)}>
              {t('communication.mandate.edit')}
            </Button>
          )}
          <Button size="small" onClick={() => setEdited('new')}>
            {t(current ? 'communication.mandate.renew' : 'communication.mandate.add')}
          </Button>
        </Box>
      )}
      {edited && (
        <MandateDialog
          actor={actor}
          mandate={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </PanelSection>
  );
}

function Current({ mandate }: { mandate: Mandate }) {
  const { t, formats } = useText();
  const need = mandateNeedOf(mandate, today(), useThresholds()) ?? 'ok';
  const { givenOn, validUntil, informedOn, informedWho } = mandate;
  const date = (day: string | null) => (day === null ? '' : formats.date(day));
  const has = (day: string | null) => (day === null || day === '' ? 'no' : 'yes');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginY: 1 }}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 500 }}>
          {t(`terms.mandateFormality.${mandate.formality}`)}
        </Typography>
        <StatusChip tone={TONES[need]} label={t(`communication.mandate.state.${need}`)} />
      </Box>
      <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {mandate.formality !== 'none' && (
          <div>
            {t('communication.mandate.period', {
              hasGiven: has(givenOn),
              given: date(givenOn),
              hasEnd: has(validUntil),
              end: date(validUntil),
            })}
          </div>
        )}
        {mandate.reference && <div>{mandate.reference}</div>}
        <Box sx={{ color: 'text.secondary' }}>
          {informedOn === null
            ? t('communication.mandate.notInformed')
            : t('communication.mandate.informed', {
                date: date(informedOn),
                hasWho: has(informedWho),
                who: informedWho,
              })}
        </Box>
      </Typography>
    </>
  );
}

function Earlier({ mandate: { formality, givenOn } }: { mandate: Mandate }) {
  const { t, formats } = useText();
  const inWords = t(`terms.mandateFormality.${formality}`);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {givenOn === null
        ? t('communication.mandate.earlierUndated', { formality: inWords })
        : t('communication.mandate.earlier', { formality: inWords, date: formats.date(givenOn) })}
    </Typography>
  );
}
