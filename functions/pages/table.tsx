import type { JSX } from "preact";

interface TableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of words. On a phone the column's name stands in front of each cell (`data-l`, style.ts). */
export const Table = ({ columns, rows }: TableProps): JSX.Element => (
  <table>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, index) => (
            <td data-l={columns[index]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
