/** What the lines mean; each is also the button that shows only its kind of tie. */
import { TIE_KINDS } from '../../../../shared/domain/stakeholders/tie.ts';
import { LineSign } from '../../../../shared/figures/NetworkLegend.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import type { TieChoice } from './network-choice.ts';
import { Toggle, ToggleRow, toggled } from './Toggles.tsx';

export interface KindTogglesProps {
  readonly choice: TieChoice;
  readonly onChange: (choice: TieChoice) => void;
}

export function KindToggles({ choice, onChange }: KindTogglesProps) {
  const { t } = useText();
  const palette = useTokens();
  return (
    <ToggleRow label={t('network.filter.kinds')}>
      {TIE_KINDS.map((kind) => (
        <Toggle
          key={kind}
          isOn={choice.kinds.includes(kind)}
          onToggle={() => onChange({ ...choice, kinds: toggled(choice.kinds, kind) })}
        >
          <svg width={32} height={12} viewBox="0 -10 32 12" aria-hidden style={{ flex: 'none' }}>
            <LineSign kind={kind} palette={palette} />
          </svg>
          {t(`terms.tieKind.${kind}`)}
        </Toggle>
      ))}
    </ToggleRow>
  );
}
