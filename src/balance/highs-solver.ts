/**
 * The solver of `solver.ts` by HiGHS (Huangfu & Hall 2018) compiled to WebAssembly, npm `highs`.
 * The only file of this scale that knows it; it loads in Node and in a browser alike.
 */
import highsModule, { type Highs, type InitOptions, type Model } from 'highs';
import type {
  LinearMethod,
  LinearProgram,
  LinearResult,
  LinearRow,
  LinearSolver,
} from './solver.ts';

// The package's types are read as CommonJS, its code as an ES module: the default export is the loader.
const loadHighs = highsModule as unknown as (options?: InitOptions) => Promise<Highs>;

/** Programs of fewer places in their matrix take milliseconds: not worth asking whether to stop. */
const LONG = 2e6;

/** Loads HiGHS; `options.locateFile` says where a browser finds `highs.wasm`. */
export async function highsSolver(options?: InitOptions): Promise<LinearSolver> {
  const highs = await loadHighs(options);
  return { open: (cost) => new HighsProgram(highs, cost) };
}

class HighsProgram implements LinearProgram {
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly width: number;
  private height = 0;

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
    this.model.options.set({ output_flag: false, presolve: 'off', random_seed: 0 });
  }

  add(rows: readonly LinearRow[]): void {
    if (rows.length === 0) return;
    this.height += rows.length;
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

  drop(rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.height -= rows.length;
    this.model.deleteRows({ kind: 'set', indices: Int32Array.from(rows) });
  }

  solve(shouldStop: () => boolean = () => false, method: LinearMethod = 'simplex'): LinearResult {
    const { callbackType, modelStatus } = this.highs.constants;
    const interrupt = (event: { interrupt(): void }): undefined => {
      if (shouldStop()) event.interrupt();
    };
    this.model.options.set({
      solver: method === 'simplex' ? 'simplex' : 'ipm',
      run_crossover: method === 'interior' ? 'off' : 'on',
    });
    const none = new Float64Array();
    try {
      const isLong = this.width * this.height > LONG;
      this.model.run(
        isLong
          ? { [callbackType.simplexInterrupt]: interrupt, [callbackType.ipmInterrupt]: interrupt }
          : undefined,
      );
    } catch {
      // HiGHS gave up on this method; nothing is proven by it
      return { status: 'stopped', x: none, dual: none };
    }
    const status = this.model.getModelStatus();
    if (status !== modelStatus.optimal) {
      const isInfeasible = status === modelStatus.infeasible;
      return { status: isInfeasible ? 'infeasible' : 'stopped', x: none, dual: none };
    }
    const solution = this.model.getSolution();
    return { status: 'optimal', x: solution.colValue, dual: solution.rowDual };
  }

  close(): void {
    this.model.dispose();
  }
}
