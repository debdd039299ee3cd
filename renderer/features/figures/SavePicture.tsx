/** The menu beside a figure that saves it as SVG or PNG. Always drawn for white paper, whatever theme is on. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { ImageDown } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  LONGEST_FIGURE,
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureSource,
} from '../../../shared/contract/figures.ts';
import { asFileName } from '../../../shared/domain/file-names.ts';
import type { LabelledMark, Placed } from '../../../shared/figures/label-layout.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Icon } from '../../components/Icon.tsx';
import { useNotices } from '../../components/notices/notices.ts';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from '../document/file-choice.ts';
import { drawFigure } from './draw-figure.ts';
import { usePictureSlot } from './PictureSlot.tsx';

/** Size of a saved figure, whatever the window is: as wide as a page across. */
export const PICTURE_WIDTH = 960;
export const PICTURE_HEIGHT = 680;

export interface SavePictureProps {
  /** Name of the figure: said by the button, and suggested as file name. */
  readonly name: string;
  /** What is to be saved, made when it is asked for. */
  readonly source: () => PictureSource;
}

/** A figure of shared/figures as it is saved: give it the light palette. */
export function figureSource(
  figure: ReactElement,
  placed: readonly Placed<LabelledMark>[] = [],
): PictureSource {
  const key = placed.flatMap(({ mark, number }) => (number === null ? [] : [{ number, name: mark.label }]));
  return { kind: 'figure', svg: drawFigure(figure), key };
}

export function SavePicture({ name, source }: SavePictureProps) {
  const { t } = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const save = useSavePicture({ name, source });
  return (
    <>
      <Tooltip title={t('figures.save')}>
        <IconButton
          size="small"
          aria-label={t('figures.saveOf', { name })}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          disabled={save.isRunning}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Icon of={ImageDown} />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {PICTURE_FORMATS.map((format) => (
          <MenuItem
            key={format}
            onClick={() => {
              setAnchor(null);
              void save.run(format);
            }}
          >
            {t(`figures.format.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** The menu among the tools of the page, or in a line of its own above the figure where the page keeps no place for it. */
export function PictureBar(props: SavePictureProps) {
  const slot = usePictureSlot();
  if (slot !== null) return slot.element && createPortal(<SavePicture {...props} />, slot.element);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', marginBottom: 1 }}>
      <SavePicture {...props} />
    </Box>
  );
}

function useSavePicture({ name, source }: SavePictureProps) {
  const { t } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const saving = useOperation('figures.save');
  const run = async (format: PictureFormat) => {
    const drawn = source();
    if (drawn.kind === 'figure' && drawn.svg.length > LONGEST_FIGURE) {
      show({ sentence: t('figures.tooLarge') });
      return;
    }
    const chosen = await chooseSave(format, asFileName(name));
    if (!chosen) return;
    const answer = await saving.run({ source: drawn, format, ...chosen });
    if (answer.ok) show({ sentence: t('figures.saved', { path: answer.value.path }) });
  };
  return { run, isRunning: saving.isRunning };
}
