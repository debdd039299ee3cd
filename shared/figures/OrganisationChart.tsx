/** The organisation chart as SVG: bodies, their seats and who holds them. Texts and colours come as props. */
import { type ReactElement, type SVGProps, useId } from 'react';
import { type BodyBox, type ChartBody, type ChartSeat, layOutOrganisation } from './organisation-layout.ts';
import { SectorMark } from './SectorMark.tsx';
import { clipText, textWidth } from './text-width.ts';
import { type Palette, TEXT_FONT } from './tokens.ts';

export interface OrganisationChartTexts {
  readonly title: string;
  readonly description: string;
  /** Said of a seat that nobody holds. */
  readonly empty: string;
  /** "and 5 more seats"; "5 seats" where none has a line. */
  readonly moreSeats: (count: number, areAll: boolean) => string;
}

export interface OrganisationChartProps {
  readonly bodies: readonly ChartBody[];
  readonly texts: OrganisationChartTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly maxHeight?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  /** What a screen hangs on a body: pointer handlers, tab index, label. */
  readonly bodyProps?: (body: ChartBody) => SVGProps<SVGGElement>;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

export function OrganisationChart(props: OrganisationChartProps): ReactElement {
  const { bodies, texts, palette, width = 900, maxHeight, fontSize = 12, highlightedId = null } = props;
  const layout = layOutOrganisation(bodies, {
    width,
    fontSize,
    ...(maxHeight === undefined ? {} : { maxHeight }),
  });
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      fontFamily={TEXT_FONT}
      fontSize={fontSize}
      {...props.svgProps}
    >
      <title id={`${id}title`}>{texts.title}</title>
      <desc id={`${id}description`}>{texts.description}</desc>
      <g fill="none" stroke={palette.inkThird} strokeWidth={0.8}>
        {layout.lines.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      {layout.boxes.map((box) => (
        <g key={box.body.id} data-body-id={box.body.id} {...props.bodyProps?.(box.body)}>
          <BodyFigure
            box={box}
            texts={texts}
            palette={palette}
            fontSize={fontSize}
            isHighlighted={box.body.id === highlightedId}
          />
        </g>
      ))}
    </svg>
  );
}

interface BodyFigureProps {
  readonly box: BodyBox;
  readonly texts: OrganisationChartTexts;
  readonly palette: Palette;
  readonly fontSize: number;
  readonly isHighlighted: boolean;
}

function BodyFigure({ box, texts, palette, fontSize, isHighlighted }: BodyFigureProps): ReactElement {
  const padding = fontSize * 0.9;
  const nameBottom = box.y + fontSize * (0.45 + 1.5 * box.nameLines.length);
  const kindBottom = nameBottom + fontSize * 1.35;
  const seatsTop = kindBottom + fontSize * 0.95;
  const lineBottom = (index: number) => seatsTop + fontSize * 1.45 * (index + 0.75);
  const hasLines = box.seats.length > 0 || box.hiddenSeatCount > 0;
  return (
    <>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={fontSize * 0.7}
        fill={palette.surface}
        stroke={isHighlighted ? palette.brand : palette.line}
        strokeWidth={isHighlighted ? 2 : 1}
      />
      <g fill={palette.brand} fontSize={fontSize * 1.15} fontWeight={600}>
        {box.nameLines.map((line, index) => (
          <text key={line} x={box.x + padding} y={box.y + fontSize * (1.65 + 1.5 * index)}>
            {line}
          </text>
        ))}
      </g>
      <text x={box.x + padding} y={kindBottom} fill={palette.inkSecond} fontSize={fontSize * 0.95}>
        {clipText(box.body.kind, box.width - 2 * padding, fontSize * 0.95)}
      </text>
      {hasLines && (
        <path
          d={`M${box.x + padding} ${seatsTop - fontSize * 0.2}H${box.x + box.width - padding}`}
          stroke={palette.faintLine}
          fill="none"
        />
      )}
      {box.seats.map((seat, index) => (
        <SeatLine
          key={seat.id}
          seat={seat}
          x={box.x + padding}
          y={lineBottom(index)}
          width={box.width - 2 * padding}
          texts={texts}
          palette={palette}
          fontSize={fontSize}
        />
      ))}
      {box.hiddenSeatCount > 0 && (
        <text x={box.x + padding} y={lineBottom(box.seats.length)} fill={palette.inkSecond}>
          {clipText(
            texts.moreSeats(box.hiddenSeatCount, box.seats.length === 0),
            box.width - 2 * padding,
            fontSize,
          )}
        </text>
      )}
    </>
  );
}

interface SeatLineProps {
  readonly seat: ChartSeat;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly texts: OrganisationChartTexts;
  readonly palette: Palette;
  readonly fontSize: number;
}

/** Sign, title, holder. The title keeps at most half of the line when both are long. */
function SeatLine({ seat, x, y, width, texts, palette, fontSize }: SeatLineProps): ReactElement {
  const start = x + fontSize * 1.2;
  const room = width - fontSize * 1.2;
  const holder = seat.holder ?? texts.empty;
  const gap = fontSize * 0.45;
  const holderWidth = textWidth(holder, fontSize);
  const label = clipText(seat.label, Math.max(room * 0.5, room - gap - holderWidth), fontSize);
  const labelWidth = label === '' ? 0 : textWidth(label, fontSize) + gap;
  return (
    <>
      <SectorMark
        sector={seat.sector ?? 'public'}
        isFilled={seat.holder !== null}
        x={x + fontSize * 0.4}
        y={y - fontSize * 0.35}
        size={fontSize * 0.72}
        palette={seat.sector === null ? { ...palette, information: palette.inkSecond } : palette}
      />
      <text x={start} y={y} fill={palette.inkSecond}>
        {label}
      </text>
      <text x={start + labelWidth} y={y} fill={seat.holder === null ? palette.bad : palette.ink}>
        {clipText(holder, room - labelWidth, fontSize)}
      </text>
    </>
  );
}
