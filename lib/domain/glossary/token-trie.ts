import type { Tokens } from './tokens.ts';

/** Where every walk through a trie begins. */
export const ROOT = 0;

/**
 * Token sequences with a number each, in typed arrays: an open-addressing table from (node, token) to the next node.
 * Cost of a step does not depend on how many sequences it holds.
 */
export class TokenTrie {
  private nodes = new Int32Array(64);
  private hashesA = new Int32Array(64);
  private hashesB = new Int32Array(64);
  /** 0 marks a free slot: nothing leads back to the root. */
  private next = new Int32Array(64);
  private values = new Int32Array(64).fill(NONE);
  private size = 1;
  /** One bit for each first token's hash: most words of a text begin nothing, and need not touch the table. */
  private readonly heads = new Uint8Array(0x2000);

  /** Whether a sequence may begin with a token of this hash; false is certain. */
  mayBegin(hashA: number): boolean {
    return ((this.heads[headOf(hashA)] ?? 0) & (1 << (hashA & 7))) !== 0;
  }

  /** The node after `node` on token `index`, or 0 when no sequence goes on like this. */
  step(node: number, tokens: Tokens, index: number): number {
    return this.next[this.slotOf(node, tokens.hashA(index), tokens.hashB(index))] ?? 0;
  }

  /** The number of the sequence that ends at a node, or a negative number. */
  valueAt(node: number): number {
    return this.values[node] ?? NONE;
  }

  /** Adds a sequence; of two equal ones the first stays. */
  add(tokens: Tokens, value: number): void {
    let node = ROOT;
    const head = headOf(tokens.hashA(0));
    this.heads[head] = (this.heads[head] ?? 0) | (1 << (tokens.hashA(0) & 7));
    for (let i = 0; i < tokens.count; i += 1) {
      const hashA = tokens.hashA(i);
      const hashB = tokens.hashB(i);
      const slot = this.slotOf(node, hashA, hashB);
      const known = this.next[slot] ?? 0;
      node = known === 0 ? this.addNode(slot, node, hashA, hashB) : known;
    }
    if (node !== ROOT && this.valueAt(node) < 0) this.values[node] = value;
  }

  private addNode(slot: number, from: number, hashA: number, hashB: number): number {
    const node = this.size;
    this.nodes[slot] = from;
    this.hashesA[slot] = hashA;
    this.hashesB[slot] = hashB;
    this.next[slot] = node;
    this.size += 1;
    if (this.size * 4 > this.next.length * 3) this.grow();
    return node;
  }

  private slotOf(node: number, hashA: number, hashB: number): number {
    const mask = this.next.length - 1;
    let slot = spread(hashA ^ Math.imul(node, 0x9e3779b1)) & mask;
    while (this.next[slot] !== 0 && !this.isAt(slot, node, hashA, hashB)) slot = (slot + 1) & mask;
    return slot;
  }

  private isAt(slot: number, node: number, hashA: number, hashB: number): boolean {
    return this.hashesA[slot] === hashA && this.nodes[slot] === node && this.hashesB[slot] === hashB;
  }

  private grow(): void {
    const { nodes, hashesA, hashesB, next, values } = this;
    const capacity = next.length * 2;
    this.nodes = new Int32Array(capacity);
    this.hashesA = new Int32Array(capacity);
    this.hashesB = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(NONE);
    this.values.set(values);
    for (let old = 0; old < next.length; old += 1) {
      const target = next[old] ?? 0;
      if (target === 0) continue;
      const slot = this.slotOf(nodes[old] ?? 0, hashesA[old] ?? 0, hashesB[old] ?? 0);
      this.nodes[slot] = nodes[old] ?? 0;
      this.hashesA[slot] = hashesA[old] ?? 0;
      this.hashesB[slot] = hashesB[old] ?? 0;
      this.next[slot] = target;
    }
  }
}

const NONE = -1;

const headOf = (hash: number): number => (hash >>> 3) & 0x1fff;

/** FNV leaves the low bits of short words alike. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
