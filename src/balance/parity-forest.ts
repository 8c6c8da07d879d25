/** Disjoint sets that also know on which side each member stands relative to its root. Tarjan 1975. */
export class ParityForest {
  private readonly parent: Int32Array;
  private readonly flip: Uint8Array;

  constructor(n: number) {
    this.parent = Int32Array.from({ length: n }, (_, v) => v);
    this.flip = new Uint8Array(n);
  }

  root(v: number): number {
    let top = v;
    let parity = 0;
    while (this.parent[top] !== top) {
      parity ^= this.flip[top]!;
      top = this.parent[top]!;
    }
    for (let at = v; this.parent[at] !== at; ) {
      const up = this.parent[at]!;
      const own = this.flip[at]!;
      this.parent[at] = top;
      this.flip[at] = parity;
      parity ^= own;
      at = up;
    }
    return top;
  }

  /** The side of a node relative to its root. */
  side(v: number): number {
    this.root(v);
    return this.flip[v]!;
  }

  /** Puts two nodes on the same side (0) or on different sides (1); false if already related. */
  join(v: number, w: number, apart: number): boolean {
    const p = this.root(v);
    const q = this.root(w);
    if (p === q) return false;
    this.parent[p] = q;
    this.flip[p] = this.flip[v]! ^ this.flip[w]! ^ apart;
    return true;
  }
}
