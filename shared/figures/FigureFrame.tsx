/** What every figure of actors begins with: size, name and description for those who do not see it, fonts. */
import { type ReactElement, type ReactNode, type SVGProps, useId } from 'react';
import { TEXT_FONT } from './tokens.ts';

export interface FigureFrameProps {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly title: string;
  readonly description: string;
  readonly svgProps?: SVGProps<SVGSVGElement> | undefined;
  readonly children: ReactNode;
}

export function FigureFrame(props: FigureFrameProps): ReactElement {
  const { width, height, fontSize, title, description, svgProps, children } = props;
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      fontFamily={TEXT_FONT}
      fontSize={fontSize}
      {...svgProps}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      {children}
    </svg>
  );
}
