/**
 * Words, signs and symbols of a text in order. A token is known by two independent 32-bit hashes of its folded
 * characters; `[start, end)` is where it stands, a possessive 's left out.
 */
export class Tokens {
  count = 0;
  /** Hash A, hash B, start and end of each token, in turn: one array is made and grown four times as cheaply as four. */
  private data: Int32Array;

  constructor(capacity = 8) {
    this.data = new Int32Array(capacity * 4);
  }

  /** Forgets all tokens and keeps the room they took. */
  clear(): void {
    this.count = 0;
  }

  push(hashA: number, hashB: number, start: number, end: number): void {
    const at = this.count * 4;
    if (at === this.data.length) this.grow();
    this.data[at] = hashA;
    this.data[at + 1] = hashB;
    this.data[at + 2] = start;
    this.data[at + 3] = end;
    this.count += 1;
  }

  hashA(index: number): number {
    return this.data[index * 4] ?? 0;
  }

  hashB(index: number): number {
    return this.data[index * 4 + 1] ?? 0;
  }

  start(index: number): number {
    return this.data[index * 4 + 2] ?? 0;
  }

  end(index: number): number {
    return this.data[index * 4 + 3] ?? 0;
  }

  private grow(): void {
    const next = new Int32Array(this.data.length * 2);
    next.set(this.data);
    this.data = next;
  }
}
