/** The header cells of a control in a table: what its column and its row are called. */

const longest = 120;
/** Columns of a table that a person can read. */
const mostColumns = 50;

/** Headers of the tables met so far: a table of 5,000 inputs is read once, a row once for all its controls. */
export class TableHeaders {
  readonly #columns = new Map<Element, readonly string[]>();
  readonly #rows = new Map<Element, Row>();

  /** The words above a control, of every header row, and those at the beginning of its row. */
  headersOf(control: Element): readonly [column: string, row: string] {
    const cell = control.closest('td,th');
    const line = cell?.parentElement ?? null;
    if (cell === null || line === null) return ['', ''];
    const row = this.#rows.get(line) ?? this.#rowOf(line);
    this.#rows.set(line, row);
    return [(row.columns[row.places.get(cell) ?? 0] ?? '').slice(0, 300), row.header];
  }

  #rowOf(line: Element): Row {
    const table = line.closest('table');
    if (table === null || !(line instanceof HTMLTableRowElement)) return none;
    const columns = this.#columns.get(table) ?? columnsOf(table);
    this.#columns.set(table, columns);
    return {columns, header: rowHeaderOf(line), places: placesIn(line)};
  }
}

interface Row {
  /** Words of the table's columns. */
  readonly columns: readonly string[];
  readonly header: string;
  /** The column where each cell begins. */
  readonly places: ReadonlyMap<Element, number>;
}

const none: Row = {columns: [], header: '', places: new Map()};

/** Spans counted; beyond the columns of a table that a person can read, all cells are in the last one. */
function placesIn(row: HTMLTableRowElement): ReadonlyMap<Element, number> {
  const places = new Map<Element, number>();
  let place = 0;
  for (const cell of row.cells) {
    places.set(cell, place);
    place = Math.min(place + cell.colSpan, mostColumns + 1);
  }
  return places;
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
