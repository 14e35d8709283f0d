/** FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_PRIME = 0x0100_0193;
const FNV_BASIS = 0x811c_9dc5;
/** A second multiplier and start, so that the two lanes collide independently. */
const OTHER_PRIME = 0x5bd1_e995;
const OTHER_BASIS = 0x9747_b28c;

/** A 64-bit fingerprint of a text as 16 hex digits: two 32-bit lanes over its UTF-16 units. Not for secrets. */
export function textHash(text: string): string {
  let first = FNV_BASIS;
  let second = OTHER_BASIS ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul((second ^ unit) + (second >>> 15), OTHER_PRIME);
  }
  return hex(first ^ (first >>> 16)) + hex(second ^ (second >>> 13));
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
