/** What is missing, by what it is missing in: each line a sentence with a suggestion and the rule behind it. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Coverage } from '../../../../shared/contract/coverage.ts';
import type { ActorId, TargetGroupId } from '../../../../shared/domain/identifiers.ts';
import { SCALE_MIDDLE } from '../../../../shared/domain/stakeholders/assessment.ts';
import {
  COVERAGE_DIMENSIONS,
  type CoverageRow,
} from '../../../../shared/domain/stakeholders/coverage-gaps.ts';
import { Card } from '../../../components/Card.tsx';
import { creationRequest } from '../../../components/creation-request.ts';
import { RuleLine } from '../../../components/RuleLine.tsx';
import { ShowMoreButton, useFirst } from '../../../components/ShowMore.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { QuickContactDialog } from '../../communication/QuickContactDialog.tsx';
import { gapWords } from './gap-words.ts';
import { VoiceDialog } from './VoiceDialog.tsx';

/** False in a new initiative, where everything is missing and a list of it tells nothing. */
export const isBegun = ({ rows, targetGroups }: Coverage): boolean =>
  targetGroups.length > 0 || rows.some(({ actors }) => actors > 0);

export function GapSections({ coverage, canEdit }: { coverage: Coverage; canEdit: boolean }) {
  const { t } = useText();
  const [spokenFor, setSpokenFor] = useState<CoverageRow | null>(null);
  const [logged, setLogged] = useState<ActorId | null>(null);
  // Which types there should be is a question for those who have begun; the table has them all the same.
  const dimensions = COVERAGE_DIMENSIONS.filter((each) => each !== 'type' || isBegun(coverage));
  return (
    <>
      {dimensions.map((dimension) => {
        const gaps = coverage.rows.filter((row) => row.dimension === dimension && row.gap !== null);
        return (
          <Section key={dimension} title={t(`coverage.section.${dimension}`)} items={gaps}>
            {(row) => (
              <GapLine key={row.key} row={row} canEdit={canEdit} onAddVoice={() => setSpokenFor(row)} />
            )}
          </Section>
        );
      })}
      <Section title={t('coverage.section.powerful')} items={coverage.powerfulWithoutContact}>
        {(actor) => (
          <PowerfulLine key={actor.id} actor={actor} canEdit={canEdit} onLog={() => setLogged(actor.id)} />
        )}
      </Section>
      {spokenFor && (
        <VoiceDialog
          group={{ id: spokenFor.key as TargetGroupId, name: spokenFor.name }}
          onClose={() => setSpokenFor(null)}
        />
      )}
      {logged && <QuickContactDialog actorId={logged} onClose={() => setLogged(null)} />}
    </>
  );
}

/** So many are shown, and so many more each time it is asked for. */
const SHOWN = 6;
const STEP = 50;

function Section<Item>(props: {
  title: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const { formats } = useText();
  const { items } = props;
  const { shown, rest, showMore } = useFirst(items, SHOWN, STEP);
  if (items.length === 0) return null;
  return (
    <Card title={props.title} aside={formats.number(items.length)} isFlush>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map(props.children)}
      </Box>
      {rest > 0 && (
        <Box sx={{ padding: '8px 14px 12px' }}>
          <ShowMoreButton rest={rest} showMore={showMore} of={props.title} />
        </Box>
      )}
    </Card>
  );
}

function GapLine(props: { row: CoverageRow; canEdit: boolean; onAddVoice: () => void }) {
  const { t } = useText();
  const { row } = props;
  const words = gapWords(t, row);
  const label = `${words.action}: ${words.sentence}`;
  // Only target groups hurt: the rest may be as it should be.
  const tone = row.dimension === 'target-group' ? 'warning' : 'neutral';
  return (
    <RuleLine
      tone={tone}
      toneInWords={t(`coverage.gap.${row.gap ?? 'none'}`)}
      sentence={words.sentence}
      detail={words.suggestion}
      why={words.why}
    >
      {row.gap === 'body' ? (
        <MuiLink component={Link} to="/governance" aria-label={label}>
          {words.action}
        </MuiLink>
      ) : (
        props.canEdit &&
        (row.dimension === 'target-group' ? (
          <MuiLink component="button" type="button" aria-label={label} onClick={props.onAddVoice}>
            {words.action}
          </MuiLink>
        ) : (
          <MuiLink component={Link} to="/stakeholders" state={creationRequest('actor')} aria-label={label}>
            {words.action}
          </MuiLink>
        ))
      )}
    </RuleLine>
  );
}

function PowerfulLine(props: {
  actor: Coverage['powerfulWithoutContact'][number];
  canEdit: boolean;
  onLog: () => void;
}) {
  const { t, formats } = useText();
  const { name, power } = props.actor;
  const sentence = t('coverage.line.powerful.one', { name });
  const action = t('coverage.line.powerful.action');
  return (
    <RuleLine
      tone="neutral"
      toneInWords={t('coverage.section.powerful')}
      sentence={sentence}
      detail={t('coverage.line.powerful.suggestion', { power: formats.number(power, 1) })}
      why={t('coverage.line.powerful.why', { limit: SCALE_MIDDLE })}
    >
      {props.canEdit && (
        <MuiLink component="button" type="button" aria-label={`${action}: ${sentence}`} onClick={props.onLog}>
          {action}
        </MuiLink>
      )}
    </RuleLine>
  );
}
