/**
 * Least eigenvalue of the signed Laplacian of a large unbalanced component, where it is positive
 * definite: the inverse has its largest eigenvalue there, well apart, and Lanczos finds it in few
 * steps (Ericsson & Ruhe 1980). The inverse is applied by conjugate gradients, scaled by the diagonal
 * (Hestenes & Stiefel 1952).
 */
import { tridiagonalEigenvalues } from './eigenvalue.ts';
import type { SignedGraph } from './signed-graph.ts';

const STEPS = 80;
/** Two successive estimates closer than this, relatively, end the search. */
const SETTLED = 1e-10;
const RESIDUAL = 1e-12;

export function leastLaplacianEigenvalue(graph: SignedGraph): number {
  const { n } = graph;
  const degree = degrees(graph);
  const basis: Float64Array[] = [];
  const alpha: number[] = [];
  const beta: number[] = [];
  // a fixed vector without symmetry, so that no eigenvector is orthogonal to it by chance of structure
  let v: Float64Array = Float64Array.from(
    { length: n },
    (_, i) => 1 + ((i * 0.6180339887498949) % 1),
  );
  scale(v, 1 / Math.sqrt(dot(v, v)));
  let before = 0;
  for (let step = 0; step < Math.min(STEPS, n); step++) {
    basis.push(v);
    const w = solve(graph, degree, v);
    alpha.push(dot(w, v));
    for (let pass = 0; pass < 2; pass++) for (const u of basis) subtract(w, u, dot(w, u));
    const most = tridiagonalEigenvalues(Float64Array.from(alpha), Float64Array.from(beta)).at(-1)!;
    if (Math.abs(most - before) <= SETTLED * most && step > 2) return 1 / most;
    before = most;
    const length = Math.sqrt(dot(w, w));
    if (length <= RESIDUAL * most) return 1 / most;
    beta.push(length);
    scale(w, 1 / length);
    v = w;
  }
  return 1 / before;
}

function degrees(graph: SignedGraph): Float64Array {
  const degree = new Float64Array(graph.n);
  for (let t = 0; t < graph.a.length; t++) {
    degree[graph.a[t]!]! += graph.weight[t]!;
    degree[graph.b[t]!]! += graph.weight[t]!;
  }
  return degree;
}

/** The x with (D − A) x = b. */
function solve(graph: SignedGraph, degree: Float64Array, b: Float64Array): Float64Array {
  const n = graph.n;
  const x = new Float64Array(n);
  const r = b.slice();
  const z = r.map((value, i) => value / degree[i]!);
  const p = z.slice();
  const q = new Float64Array(n);
  let rz = dot(r, z);
  const enough = RESIDUAL * RESIDUAL * rz;
  for (let step = 0; step < 20 * n && rz > enough; step++) {
    multiply(graph, degree, p, q);
    const length = rz / dot(p, q);
    subtract(x, p, -length);
    subtract(r, q, length);
    for (let i = 0; i < n; i++) z[i] = r[i]! / degree[i]!;
    const next = dot(r, z);
    const turn = next / rz;
    for (let i = 0; i < n; i++) p[i] = z[i]! + turn * p[i]!;
    rz = next;
  }
  return x;
}

function multiply(
  graph: SignedGraph,
  degree: Float64Array,
  x: Float64Array,
  y: Float64Array,
): void {
  for (let i = 0; i < y.length; i++) y[i] = degree[i]! * x[i]!;
  for (let t = 0; t < graph.a.length; t++) {
    const [a, b] = [graph.a[t]!, graph.b[t]!];
    const value = graph.sign[t]! * graph.weight[t]!;
    y[a]! -= value * x[b]!;
    y[b]! -= value * x[a]!;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

function subtract(x: Float64Array, y: Float64Array, factor: number): void {
  for (let i = 0; i < x.length; i++) x[i]! -= factor * y[i]!;
}

function scale(x: Float64Array, factor: number): void {
  for (let i = 0; i < x.length; i++) x[i]! *= factor;
}
