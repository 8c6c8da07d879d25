/**
 * All eigenvalues of a symmetric matrix: Householder reduction to tridiagonal form, then implicit QL
 * with Wilkinson's shift (Martin, Reinsch & Wilkinson 1968; Dubrulle, Martin & Wilkinson 1968).
 * About 4/3 n³ operations; accurate to some 1e−14 of the matrix norm.
 */
const SWEEPS = 60;

/**
 * @param matrix  n × n by rows, symmetric; overwritten
 * @returns the eigenvalues, ascending
 */
export function eigenvalues(matrix: Float64Array, n: number): Float64Array {
  const { diagonal, beside } = tridiagonal(matrix, n);
  return tridiagonalEigenvalues(diagonal, beside);
}

/** An orthogonally similar tridiagonal matrix: its diagonal, and beside[i] between i and i + 1. */
function tridiagonal(a: Float64Array, n: number): { diagonal: Float64Array; beside: Float64Array } {
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(Math.max(0, n - 1));
  const v = new Float64Array(n);
  const p = new Float64Array(n);
  for (let k = n - 1; k >= 1; k--) {
    // reflect row k's first k entries onto entry k − 1
    const row = a.subarray(k * n, k * n + k);
    diagonal[k] = a[k * n + k]!;
    const most = largest(row);
    if (most === 0) continue;
    // by its largest entry: the squares of what rounding has left would be nothing, and 2 / vv infinite
    let squares = 0;
    for (let i = 0; i < k; i++) {
      v[i] = row[i]! / most;
      squares += v[i]! * v[i]!;
    }
    const size = v[k - 1]! > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    beside[k - 1] = most * size;
    v[k - 1]! -= size;
    let vv = 0;
    for (let i = 0; i < k; i++) vv += v[i]! * v[i]!;
    reflect(a, n, k, v, p, 2 / vv);
  }
  if (n > 0) diagonal[0] = a[0]!;
  return { diagonal, beside };
}

/** A ← H A H on the leading k × k part, H = I − factor · v vᵀ; only the lower triangle is kept. */
function reflect(
  a: Float64Array,
  n: number,
  k: number,
  v: Float64Array,
  p: Float64Array,
  factor: number,
): void {
  p.fill(0, 0, k);
  for (let i = 0; i < k; i++) {
    const at = i * n;
    const vi = v[i]!;
    let sum = a[at + i]! * vi;
    for (let j = 0; j < i; j++) {
      const x = a[at + j]!;
      sum += x * v[j]!;
      p[j]! += x * vi;
    }
    p[i]! += sum;
  }
  let vp = 0;
  for (let i = 0; i < k; i++) {
    p[i]! *= factor;
    vp += v[i]! * p[i]!;
  }
  const half = (factor * vp) / 2;
  for (let i = 0; i < k; i++) p[i]! -= half * v[i]!;
  for (let i = 0; i < k; i++) {
    const at = i * n;
    const [vi, pi] = [v[i]!, p[i]!];
    for (let j = 0; j <= i; j++) a[at + j]! -= vi * p[j]! + pi * v[j]!;
  }
}

function largest(row: Float64Array): number {
  let most = 0;
  for (const x of row) most = Math.max(most, Math.abs(x));
  return most;
}

/** Eigenvalues of a symmetric tridiagonal matrix, ascending; its arrays are overwritten. */
export function tridiagonalEigenvalues(d: Float64Array, beside: Float64Array): Float64Array {
  const n = d.length;
  const e = new Float64Array(n);
  e.set(beside);
  const floor = Number.EPSILON * norm(d, e);
  for (let l = 0; l < n; l++) {
    for (let sweep = 0; ; sweep++) {
      let m = l;
      while (m < n - 1 && !isNegligible(e[m]!, d[m]!, d[m + 1]!, floor)) m++;
      if (m === l) break;
      if (sweep === SWEEPS) throw new RangeError('eigenvalues: no convergence');
      sweepOnce(d, e, l, m);
    }
  }
  return d.sort();
}

/** The largest sum of a row: no eigenvalue is larger. */
function norm(d: Float64Array, e: Float64Array): number {
  let most = 0;
  for (let i = 0; i < d.length; i++) {
    const before = i > 0 ? Math.abs(e[i - 1]!) : 0;
    most = Math.max(most, Math.abs(d[i]!) + Math.abs(e[i]!) + before);
  }
  return most;
}

/**
 * Dropping an entry of that size moves no eigenvalue by more than the entry. The floor is for what
 * stands between two diagonals of zero, as in a star: beside them nothing else would be small.
 */
function isNegligible(e: number, d: number, next: number, floor: number): boolean {
  return Math.abs(e) <= Math.max(floor, Number.EPSILON * (Math.abs(d) + Math.abs(next)));
}

/** One implicit QL sweep over the unreduced part l … m. */
function sweepOnce(d: Float64Array, e: Float64Array, l: number, m: number): void {
  const g0 = (d[l + 1]! - d[l]!) / (2 * e[l]!);
  const r0 = Math.hypot(g0, 1);
  let g = d[m]! - d[l]! + e[l]! / (g0 + (g0 >= 0 ? r0 : -r0));
  let [s, c, p] = [1, 1, 0];
  for (let i = m - 1; i >= l; i--) {
    const f = s * e[i]!;
    const b = c * e[i]!;
    const r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1]! -= p;
      e[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    const q = d[i + 1]! - p;
    const t = (d[i]! - q) * s + 2 * c * b;
    p = s * t;
    d[i + 1] = q + p;
    g = c * t - b;
  }
  d[l]! -= p;
  e[l] = g;
  e[m] = 0;
}
