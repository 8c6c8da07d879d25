/** A binary heap of (key, item) pairs, least key first; equal keys come out by item. */
export class Heap {
  private keys = new Float64Array(64);
  private items = new Int32Array(64);
  size = 0;

  /** The least key; meaningless when the heap is empty. */
  get top(): number {
    return this.keys[0]!;
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, item: number): void {
    if (this.size === this.keys.length) this.grow();
    let i = this.size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.before(key, item, parent)) break;
      this.copy(parent, i);
      i = parent;
    }
    this.keys[i] = key;
    this.items[i] = item;
  }

  pop(): number {
    const first = this.items[0]!;
    const last = --this.size;
    const key = this.keys[last]!;
    const item = this.items[last]!;
    let i = 0;
    for (let child = 1; child < last; child = 2 * i + 1) {
      if (child + 1 < last && this.before(this.keys[child + 1]!, this.items[child + 1]!, child)) {
        child++;
      }
      if (this.before(key, item, child)) break;
      this.copy(child, i);
      i = child;
    }
    this.keys[i] = key;
    this.items[i] = item;
    return first;
  }

  private before(key: number, item: number, at: number): boolean {
    return key < this.keys[at]! || (key === this.keys[at]! && item < this.items[at]!);
  }

  private copy(from: number, to: number): void {
    this.keys[to] = this.keys[from]!;
    this.items[to] = this.items[from]!;
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length);
    keys.set(this.keys);
    const items = new Int32Array(keys.length);
    items.set(this.items);
    this.keys = keys;
    this.items = items;
  }
}
