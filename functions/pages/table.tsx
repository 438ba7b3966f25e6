import type { JSX } from "preact";

interface TableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the last cell of each row wants looking at; what it is about stands there in words. */
  readonly marked?: readonly boolean[];
}

/** Rows of words. On a phone the column's name stands in front of each cell (`data-l`, style.ts). */
export const Table = ({ columns, rows, marked = [] }: TableProps): JSX.Element => (
  <table>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr>
          {cells.map((cell, index) => (
            <td
              data-l={columns[index]}
              class={marked[row] === true && index === cells.length - 1 ? "error" : undefined}
            >
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
