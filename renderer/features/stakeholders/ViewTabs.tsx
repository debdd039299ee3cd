/** Switches between the views of a map; filter and map stay. */
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useText } from '../../components/text/use-text.ts';
import { MAP_VIEWS, type MapView, useMapAddress } from './use-map-address.ts';
import { useScaleWords } from './use-scale-words.ts';

export function ViewTabs({ view }: { view: MapView }) {
  const { t } = useText();
  const { set } = useMapAddress();
  const { power, interest } = useScaleWords();
  const labels: Record<MapView, string> = {
    grid: t('stakeholders.views.grid', { powerName: power.name, interestName: interest.inSentence }),
    movement: t('maps.views.movement'),
    salience: t('maps.views.salience'),
    rainbow: t('maps.views.rainbow'),
    engagement: t('maps.views.engagement'),
    table: t('stakeholders.views.table'),
  };
  return (
    <Tabs
      value={view}
      onChange={(_event, next: MapView) => set({ view: next === 'grid' ? null : next })}
      aria-label={t('stakeholders.views.label')}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      sx={{ maxWidth: '100%', '& .MuiTab-root': { minWidth: 0 } }}
    >
      {MAP_VIEWS.map((each) => (
        <Tab
          key={each}
          value={each}
          id={`view-${each}`}
          aria-controls="stakeholder-view"
          label={labels[each]}
        />
      ))}
    </Tabs>
  );
}
