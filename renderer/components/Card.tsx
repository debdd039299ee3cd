/** A white card with a hairline. With a title it is a named region with a heading of its own. */
import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { PlaceInPage } from './place-in-page.ts';

export interface CardProps {
  readonly title?: string;
  /** Shown small beside the title: a count, a distance in time. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** True: the content brings its own padding, such as a list or a table that runs to the edges. */
  readonly isFlush?: boolean;
  readonly headingLevel?: 2 | 3;
  /** A line that addresses lead to. */
  readonly place?: PlaceInPage;
  readonly children?: ReactNode;
  readonly sx?: SxProps<Theme>;
}

const PADDING = 4.5;

export function Card(props: CardProps) {
  const id = useId();
  const { title, isFlush = false } = props;
  return (
    <Box
      {...(title ? { component: 'section' as const, 'aria-labelledby': id } : {})}
      {...(props.place ? placeProps(props.place, title !== undefined) : {})}
      sx={[
        {
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: '12px',
          minWidth: 0,
          overflow: 'hidden',
          // Twice: stronger than the rule that takes the outline from what only programs give the focus.
          '&&[data-place]': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
        },
        ...(Array.isArray(props.sx) ? props.sx : [props.sx]),
      ]}
    >
      {title && <CardHead {...props} title={title} id={id} isFlush={isFlush} />}
      <Box sx={isFlush ? {} : { padding: PADDING, ...(title ? { paddingTop: 0 } : {}) }}>
        {props.children}
      </Box>
    </Box>
  );
}

/** Focusable only while the address leads there: a press of the mouse elsewhere must not give it the focus. */
function placeProps({ ref, isHere, name }: PlaceInPage, hasHeading: boolean) {
  if (!isHere) return { ref };
  const named = hasHeading ? {} : { role: 'group', 'aria-label': name };
  return { ref, tabIndex: -1, 'aria-current': 'true' as const, 'data-place': '', ...named };
}

function CardHead(props: CardProps & { title: string; id: string; isFlush: boolean }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 2.5,
        padding: PADDING,
        paddingTop: 3.5,
        paddingBottom: props.isFlush ? 3 : 2,
        ...(props.isFlush ? { borderBottom: 1, borderColor: 'divider' } : {}),
      }}
    >
      <Typography id={props.id} variant="h3" component={props.headingLevel === 3 ? 'h3' : 'h2'}>
        {props.title}
      </Typography>
      {props.aside && (
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
          {props.aside}
        </Typography>
      )}
      {props.actions && <Box sx={{ marginLeft: 'auto', display: 'flex', gap: 2 }}>{props.actions}</Box>}
    </Box>
  );
}
