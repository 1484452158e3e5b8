/** The header cells of a control in a table: what its column and its row are called. */

const longest = 120;
/** Columns of a table that a person can read. */
const mostColumns = 50;

/** Headers of the tables met so far: a table of 5,000 inputs is read once. */
export class TableHeaders {
  readonly #columns = new Map<Element, readonly string[]>();
  readonly #rows = new Map<Element, string>();

  /** The words above a control, of every header row, and those at the beginning of its row. */
  headersOf(control: Element): readonly [column: string, row: string] {
    const cell = control.closest<HTMLTableCellElement>('td,th');
    const row = cell?.parentElement;
    const table = row?.closest('table') ?? null;
    if (cell === null || table === null || !(row instanceof HTMLTableRowElement)) return ['', ''];
    const columns = this.#columns.get(table) ?? columnsOf(table);
    this.#columns.set(table, columns);
    const header = this.#rows.get(row) ?? rowHeaderOf(row);
    this.#rows.set(row, header);
    return [(columns[placeOf(cell, row)] ?? '').slice(0, 300), header];
  }
}

/** The column where a cell begins, spans counted. */
function placeOf(cell: Element, row: HTMLTableRowElement): number {
  let place = 0;
  for (const before of row.cells) {
    if (before === cell || place > mostColumns) return place;
    place += Math.min(before.colSpan, mostColumns);
  }
  return place;
}

/** The text of each column: rows of the head, or the first row when it holds no control. */
function columnsOf(table: Element): readonly string[] {
  const head = [...table.querySelectorAll<HTMLTableRowElement>('thead tr')].slice(0, 3);
  const first = table.querySelector<HTMLTableRowElement>('tr');
  const rows = head.length > 0 || first === null || isFilled(first) ? head : [first];
  const columns: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const cell of [...row.cells].slice(0, mostColumns)) {
      for (const end = place + Math.min(cell.colSpan, mostColumns); place < end; place += 1)
        columns[place] = `${columns[place] ?? ''} ${textOf(cell)}`.trim();
    }
  }
  return columns;
}

function rowHeaderOf(row: HTMLTableRowElement): string {
  const [first] = row.cells;
  const header = row.querySelector('th') ?? first;
  return header === undefined || isFilled(header) ? '' : textOf(header);
}

const isFilled = (element: Element): boolean => element.querySelector('input,select,textarea') !== null;

const textOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, 500).replace(/\s+/g, ' ').trim().slice(0, longest);
