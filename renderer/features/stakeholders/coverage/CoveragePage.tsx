/** Who has no voice, with what to do about it; the target groups; and the same as a table. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Coverage } from '../../../../shared/contract/coverage.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { StakeholderPlaces } from '../StakeholderPlaces.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { GapSections, isBegun } from './GapSections.tsx';
import { TargetGroupDialog } from './TargetGroupDialog.tsx';
import { TargetGroupList } from './TargetGroupList.tsx';

export function CoveragePage() {
  const coverage = useQueryOf('coverage.get', {});
  return <Answered by={coverage}>{(answer) => <Content coverage={answer} />}</Answered>;
}

const VIEWS = ['gaps', 'table'] as const;
type View = (typeof VIEWS)[number];

function Content({ coverage }: { coverage: Coverage }) {
  const texts = useText();
  const { t } = texts;
  const canEdit = useCanEdit();
  const [params, setParams] = useSearchParams();
  const view: View = params.get('view') === 'table' ? 'table' : 'gaps';
  const [isCreating, setIsCreating] = useState(false);
  return (
    <>
      <StakeholderPlaces />
      <PageHeader
        heading={headingOf(coverage, texts)}
        subheading={t('coverage.subheading')}
        actions={
          canEdit && (
            <Button
              variant="contained"
              color="primary"
              startIcon={<Icon of={Plus} size={16} />}
              onClick={() => setIsCreating(true)}
            >
              {t('coverage.group.create')}
            </Button>
          )
        }
      />
      <Tabs
        value={view}
        onChange={(_event, next: View) => setParams(next === 'gaps' ? {} : { view: next })}
        aria-label={t('coverage.views.label')}
        sx={{ marginBottom: 3 }}
      >
        {VIEWS.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`coverage-tab-${each}`}
            aria-controls="coverage-view"
            label={t(`coverage.views.${each}`)}
          />
        ))}
      </Tabs>
      <div id="coverage-view" role="tabpanel" aria-labelledby={`coverage-tab-${view}`}>
        {view === 'table' ? (
          <CoverageTable rows={coverage.rows} />
        ) : (
          <GapsAndGroups coverage={coverage} canEdit={canEdit} />
        )}
      </div>
      {isCreating && <TargetGroupDialog group={null} onClose={() => setIsCreating(false)} />}
    </>
  );
}

/** Side by side where there is room; otherwise what is missing first, once it is known whom the work is for. */
function GapsAndGroups({ coverage, canEdit }: { coverage: Coverage; canEdit: boolean }) {
  const isBeginning = coverage.targetGroups.length === 0;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        gap: 5,
        alignItems: 'start',
      }}
    >
      <Stack spacing={5} sx={{ order: { xs: isBeginning ? 1 : 0, lg: 0 } }}>
        <GapSections coverage={coverage} canEdit={canEdit} />
      </Stack>
      <TargetGroupList groups={coverage.targetGroups} canEdit={canEdit} />
    </Box>
  );
}

/** Those the work is for come first. */
function headingOf(coverage: Coverage, { t }: Texts): string {
  if (!isBegun(coverage)) return t('coverage.heading.begin');
  const { rows, powerfulWithoutContact } = coverage;
  const gaps = rows.filter(({ gap }) => gap !== null);
  const groups = gaps.filter(({ dimension }) => dimension === 'target-group');
  const [first] = groups;
  if (first) return t('coverage.heading.groups', { count: groups.length, name: first.name });
  const count = gaps.length + powerfulWithoutContact.length;
  return count > 0 ? t('coverage.heading.gaps', { count }) : t('coverage.heading.none');
}
