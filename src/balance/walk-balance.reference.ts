/** The literal twin of `walk-balance.ts`: the power series of exp, scaled and squared. For tests only. */
import { adjacency } from './adjacency.ts';
import type { SignedGraph } from './signed-graph.ts';

export function literalWalkBalance(graph: SignedGraph): number {
  const matrix = adjacency(graph);
  const bare = matrix.map(Math.abs);
  return traceOfExponential(matrix, graph.n) / traceOfExponential(bare, graph.n);
}

function traceOfExponential(matrix: Float64Array, n: number): number {
  let halvings = 0;
  const norm = Math.max(1, ...matrix.map(Math.abs)) * n;
  while (norm / 2 ** halvings > 0.5) halvings++;
  const small = matrix.map((x) => x / 2 ** halvings);
  let power = identity(n);
  let sum = identity(n);
  for (let k = 1; k <= 24; k++) {
    power = product(power, small, n).map((x) => x / k);
    sum = sum.map((x, i) => x + power[i]!);
  }
  for (let k = 0; k < halvings; k++) sum = product(sum, sum, n);
  return Array.from({ length: n }, (_, i) => sum[i * n + i]!).reduce((x, y) => x + y, 0);
}

function identity(n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
}

function product(x: Float64Array, y: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let k = 0; k < n; k++) sum += x[i * n + k]! * y[k * n + j]!;
    return sum;
  });
}
