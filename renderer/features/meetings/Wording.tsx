/** Words that are or may become the minute, set off from the text around them. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

export function Wording({ label, text }: { label: string; text: string }) {
  return (
    <Box
      sx={(theme) => ({ borderLeft: `3px solid ${theme.tokens.brand}`, paddingLeft: 3.5, maxWidth: '80ch' })}
    >
      <Typography variant="body2" component="p" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
    </Box>
  );
}
