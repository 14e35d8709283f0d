import type { Tokens } from './tokens.ts';

/** Where every walk through a trie begins. */
export const ROOT = 0;

/**
 * Token sequences with a number each, in typed arrays: an open-addressing table from (node, token) to the next node.
 * Cost of a step does not depend on how many sequences it holds.
 */
export class TokenTrie {
  /** All of an edge in turn, so that a step reads one place in memory. */
  private edges = new Int32Array(64 * FIELDS);
  /** Number of the sequence that ends at a node. */
  private values = new Int32Array(64).fill(NONE);
  /** Bits of the edges there are: most words of a text lead nowhere, and need not touch the table, which is too large for a fast memory. */
  private filter = new Uint8Array(64);
  private size = 1;

  /** Whether a sequence may begin with a token of this hash; false is certain. */
  mayBegin(hashA: number): boolean {
    return this.mayHold(edgeHash(ROOT, hashA));
  }

  /** The node after `node` on token `index`, or 0 when no sequence goes on like this. */
  step(node: number, tokens: Tokens, index: number): number {
    const hashA = tokens.hashA(index);
    const hash = edgeHash(node, hashA);
    if (!this.mayHold(hash)) return 0;
    return this.edges[this.find(hash, node, hashA, tokens.hashB(index)) + TO] ?? 0;
  }

  /** The number of the sequence that ends at a node, or a negative number. */
  valueAt(node: number): number {
    return this.values[node] ?? NONE;
  }

  /** Adds a sequence; of two equal ones the first stays. Answers with the node where an equal one ended, else the root. */
  add(tokens: Tokens, value: number): number {
    let node = ROOT;
    for (let i = 0; i < tokens.count; i += 1) {
      const known = this.step(node, tokens, i);
      node = known === 0 ? this.addNode(node, tokens.hashA(i), tokens.hashB(i)) : known;
    }
    if (node !== ROOT && this.valueAt(node) >= 0) return node;
    if (node !== ROOT) this.values[node] = value;
    return ROOT;
  }

  private addNode(from: number, hashA: number, hashB: number): number {
    const node = this.size;
    this.size += 1;
    if (this.size * FIELDS * 2 > this.edges.length) this.grow();
    this.put(from, hashA, hashB, node);
    return node;
  }

  private put(from: number, hashA: number, hashB: number, to: number): void {
    const hash = edgeHash(from, hashA);
    const at = this.find(hash, from, hashA, hashB);
    this.edges[at] = from;
    this.edges[at + HASH_A] = hashA;
    this.edges[at + HASH_B] = hashB;
    this.edges[at + TO] = to;
    const bits = this.bitsAt(hash);
    this.filter[bits] = (this.filter[bits] ?? 0) | (1 << (hash & 7));
  }

  private mayHold(hash: number): boolean {
    return ((this.filter[this.bitsAt(hash)] ?? 0) & (1 << (hash & 7))) !== 0;
  }

  private bitsAt(hash: number): number {
    return (hash >>> 3) & (this.filter.length - 1);
  }

  /** Where the edge stands, or the free place for it: nothing leads back to the root, so a free one leads to 0. */
  private find(hash: number, from: number, hashA: number, hashB: number): number {
    const { edges } = this;
    const last = edges.length - FIELDS;
    let at = (hash * FIELDS) & last;
    while (edges[at + TO] !== 0 && !isEdge(edges, at, from, hashA, hashB)) at = (at + FIELDS) & last;
    return at;
  }

  private grow(): void {
    const { edges, values } = this;
    this.edges = new Int32Array(edges.length * 2);
    this.values = new Int32Array(values.length * 2).fill(NONE);
    this.values.set(values);
    this.filter = new Uint8Array(this.filter.length * 2);
    for (let at = 0; at < edges.length; at += FIELDS) {
      const to = edges[at + TO] ?? 0;
      if (to !== 0) this.put(edges[at] ?? 0, edges[at + HASH_A] ?? 0, edges[at + HASH_B] ?? 0, to);
    }
  }
}

/** An edge: the node it leads from, hash A and hash B of its token, the node it leads to. */
const FIELDS = 4;
const HASH_A = 1;
const HASH_B = 2;
const TO = 3;
const NONE = -1;

const isEdge = (edges: Int32Array, at: number, from: number, hashA: number, hashB: number): boolean =>
  edges[at + HASH_A] === hashA && edges[at] === from && edges[at + HASH_B] === hashB;

/** FNV leaves the low bits of short words alike. */
function edgeHash(from: number, hashA: number): number {
  const hash = hashA ^ Math.imul(from, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
