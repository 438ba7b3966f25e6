import type { JSX } from "preact";
import type { Shown } from "../domain/scorecard/suppress.ts";

/** A bar; without a number it is named and has no length. */
export interface Bar {
  readonly label: string;
  readonly value: Shown;
  /** The value in words. */
  readonly shown: string;
}

const lengthOf = ({ value }: Bar): number => (typeof value === "number" ? value : 0);

const WIDTH = 640;
const ROW = 44;
const LONGEST = 480;

interface PlotProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly dir: "ltr" | "rtl";
}

/**
 * Bars as inline SVG: drawn with attributes in the colour of the text, because the page's policy allows no style but
 * its own, and in light and dark alike. Whoever does not see it is told its title and finds the table below.
 */
export const Plot = ({ id, title, bars, dir }: PlotProps): JSX.Element | null => {
  // What is written right to left is drawn from the right; text begins at its `x` in either direction.
  const from = (x: number): number => (dir === "ltr" ? x : WIDTH - x);
  const most = Math.max(0, ...bars.map(lengthOf));
  if (most === 0) return null;
  return (
    <svg
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 ${String(WIDTH)} ${String(bars.length * ROW)}`}
      width="100%"
      fill="currentColor"
      font-size="15"
    >
      <title id={id}>{title}</title>
      {bars.map((bar, index) => {
        const { label, shown } = bar;
        const length = Math.round((LONGEST * lengthOf(bar)) / most);
        return (
          <g transform={`translate(0 ${String(index * ROW)})`}>
            <text x={from(0)} y="15">
              {label}
            </text>
            <rect x={dir === "ltr" ? 0 : WIDTH - length} y="21" width={length} height="14" rx="3" opacity="0.75" />
            <text x={from(length + 8)} y="34">
              {shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
