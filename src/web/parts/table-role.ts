/**
 * The parts of a table by name, spread onto its elements: a narrow page lays its rows out as entries, and a
 * browser that goes by the layout would take them for plain boxes.
 */
export const tableRole = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
