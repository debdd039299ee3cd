/** The mandate an actor has from its own organisation, and who was last told there. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ActorCommunication } from '../../../../shared/contract/communication.ts';
import type { Mandate } from '../../../../shared/domain/communication/contact.ts';
import { type MandateNeedKind, mandateNeedOf } from '../../../../shared/domain/communication/mandate.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useThresholds } from '../../../api/use-thresholds.ts';
import { useChangeRequest } from '../../../components/creation-request.ts';
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
  const { data } = useQueryOf('communication.getActor', { id: actor.id });
  if (!data) return null;
  // People who neither sit anywhere nor bring anything need no mandate.
  if (actor.kind === 'person' && data.mandates.length === 0 && data.bodyNames.length === 0) return null;
  return <Mandates actor={actor} canEdit={canEdit} data={data} />;
}

function Mandates({ actor, canEdit, data }: ActorSectionProps & { data: ActorCommunication }) {
  const { t, formats } = useText();
  const { bodyNames, organisationMandate } = data;
  const [current, ...earlier] = data.mandates;
  const [edited, setEdited] = useState<Mandate | 'new' | null>(null);
  const need = mandateNeedOf(current ?? null, today(), useThresholds());
  // What holds is only to be told of again; everything else is mended by a new mandate.
  const mends = need === 'not-anchored' && current ? current : 'new';
  useChangeRequest('mandate', () => setEdited(canEdit ? mends : null), actor.id);
  const close = () => setEdited(null);
  return (
    <PanelSection title={t('communication.mandate.title')}>
      <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
        {bodyNames.length > 0 && (
          <div>{t('communication.mandate.sits', { bodies: formats.list(bodyNames) })}</div>
        )}
        {!current && (
          <div>
            {organisationMandate
              ? t('communication.mandate.through', {
                  name: organisationMandate.organisationName,
                  formality: t(`terms.mandateFormality.${organisationMandate.formality}`).toLocaleLowerCase(),
                })
              : t('communication.mandate.none')}
          </div>
        )}
      </Typography>
      {current && <Current mandate={current} need={need} />}
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
      {edited && <MandateDialog actor={actor} mandate={edited === 'new' ? null : edited} onClose={close} />}
    </PanelSection>
  );
}

function Current({ mandate, need }: { mandate: Mandate; need: MandateNeedKind | null }) {
  const { t, formats } = useText();
  const state = need ?? 'ok';
  const { givenOn, validUntil, informedOn, informedWho } = mandate;
  const date = (day: string | null) => (day === null ? '' : formats.date(day));
  const has = (day: string | null) => (day === null || day === '' ? 'no' : 'yes');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginY: 1 }}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 500 }}>
          {t(`terms.mandateFormality.${mandate.formality}`)}
        </Typography>
        <StatusChip tone={TONES[state]} label={t(`communication.mandate.state.${state}`)} />
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
