/** The channel of a contact as buttons: one press instead of a list to open. */
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { CONTACT_CHANNELS } from '../../../shared/domain/communication/contact.ts';
import { LabelledField, useField } from '../../components/form/LabelledField.tsx';
import { useText } from '../../components/text/use-text.ts';

export function ChannelField({ name, label }: { name: string; label: string }) {
  const { t } = useText();
  const { field, error } = useField(name);
  return (
    <LabelledField name={name} label={label} error={error} isRequired>
      {(binding) => (
        <ToggleButtonGroup
          id={binding.id}
          exclusive
          value={field.value ?? null}
          // A press on the chosen one leaves it chosen: every contact has a channel.
          onChange={(_event, channel: string | null) => channel !== null && field.onChange(channel)}
          aria-labelledby={binding.labelId}
          sx={{ flexWrap: 'wrap', gap: 1.5, '& .MuiToggleButton-root': { border: 1, borderRadius: '8px' } }}
        >
          {CONTACT_CHANNELS.map((channel) => (
            <ToggleButton
              key={channel}
              value={channel}
              sx={(theme) => ({
                padding: '4px 11px',
                minHeight: 34,
                '&.MuiToggleButtonGroup-grouped': {
                  margin: 0,
                  border: `1px solid ${theme.tokens.inkThird}`,
                  borderRadius: '8px',
                },
                '&.MuiToggleButtonGroup-grouped.Mui-selected': { borderColor: 'primary.main' },
              })}
            >
              {t(`terms.contactChannel.${channel}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </LabelledField>
  );
}
