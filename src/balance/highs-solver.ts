/**
 * The solver of `solver.ts` by HiGHS (Huangfu & Hall 2018) compiled to WebAssembly, npm `highs`.
 * The only file of this scale that knows it; it loads in Node and in a browser alike.
 */
import highsModule, { type Highs, type InitOptions, type Model } from 'highs';
import type { LinearProgram, LinearResult, LinearRow, LinearSolver } from './solver.ts';

// The package's types are read as CommonJS, its code as an ES module: the default export is the loader.
const loadHighs = highsModule as unknown as (options?: InitOptions) => Promise<Highs>;

/** Loads HiGHS; `options.locateFile` says where a browser finds `highs.wasm`. */
export async function highsSolver(options?: InitOptions): Promise<LinearSolver> {
  const highs = await loadHighs(options);
  return { open: (cost) => new HighsProgram(highs, cost) };
}

class HighsProgram implements LinearProgram {
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly width: number;
  private integer = false;

  constructor(highs: Highs, cost: Float64Array) {
    this.highs = highs;
    this.width = cost.length;
    this.model = highs.createModel({
      numCols: cost.length,
      numRows: 0,
      colCost: cost,
      colLower: new Float64Array(cost.length),
      colUpper: new Float64Array(cost.length).fill(1),
      rowLower: new Float64Array(),
      rowUpper: new Float64Array(),
      matrix: {
        format: 'csr',
        numRows: 0,
        numCols: cost.length,
        starts: [0],
        indices: [],
        values: [],
      },
    });
    this.model.options.set({
      output_flag: false,
      presolve: 'off',
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
      random_seed: 0,
    });
  }

  add(rows: readonly LinearRow[]): void {
    if (rows.length === 0) return;
    const starts = new Int32Array(rows.length + 1);
    rows.forEach((row, i) => {
      starts[i + 1] = starts[i]! + row.columns.length;
    });
    const indices = new Int32Array(starts[rows.length]!);
    const values = new Float64Array(indices.length);
    rows.forEach((row, i) => {
      indices.set(row.columns, starts[i]);
      values.set(row.coefficients, starts[i]);
    });
    this.model.addRows({
      lower: Float64Array.from(rows, (row) => row.low),
      upper: new Float64Array(rows.length).fill(this.highs.infinity),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: this.width,
        starts,
        indices,
        values,
      },
    });
  }

  bound(column: number, low: number, high: number): void {
    this.model.changeColBounds(column, low, high);
  }

  solve({
    integer = false,
    shouldStop = () => false,
  }: {
    integer?: boolean;
    shouldStop?: () => boolean;
  } = {}): LinearResult {
    this.setInteger(integer);
    const { callbackType, modelStatus } = this.highs.constants;
    const interrupt = (event: { interrupt(): void }): undefined => {
      if (shouldStop()) event.interrupt();
    };
    this.model.run({
      [callbackType.simplexInterrupt]: interrupt,
      [callbackType.mipInterrupt]: interrupt,
    });
    const status = this.model.getModelStatus();
    const solution = this.model.getSolution();
    if (status === modelStatus.optimal) {
      const bound = integer
        ? Number(this.model.info.get('mip_dual_bound'))
        : this.model.getObjectiveValue();
      return { status: 'optimal', x: solution.colValue, bound, dual: solution.rowDual };
    }
    if (status === modelStatus.infeasible) return nothing('infeasible', Number.POSITIVE_INFINITY);
    const bound = integer
      ? Number(this.model.info.get('mip_dual_bound'))
      : Number.NEGATIVE_INFINITY;
    return { ...nothing('stopped', bound), x: integer ? solution.colValue : new Float64Array() };
  }

  close(): void {
    this.model.dispose();
  }

  private setInteger(integer: boolean): void {
    if (integer === this.integer) return;
    const type = this.highs.constants.variableType;
    const kind = integer ? type.integer : type.continuous;
    this.model.changeColsIntegrality(
      { kind: 'range', from: 0, to: this.width - 1 },
      new Int32Array(this.width).fill(kind),
    );
    this.model.options.set({ presolve: integer ? 'choose' : 'off' });
    this.integer = integer;
  }
}

function nothing(status: 'infeasible' | 'stopped', bound: number): LinearResult {
  return { status, x: new Float64Array(), bound, dual: new Float64Array() };
}
