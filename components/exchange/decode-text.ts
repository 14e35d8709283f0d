/** The browser's decoder for {@link decodeText}: null when the bytes are not in this encoding, or nobody knows it. */
export function decodeBytes(bytes: Uint8Array, encoding: string, lossy: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: !lossy }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
