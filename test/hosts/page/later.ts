import { hostData } from './host-data.ts';

const { lateMountMs } = hostData.options;

/** Runs at once, or after the delay of a slow host. */
export function later(action: () => void): void {
  if (lateMountMs === 0) action();
  else setTimeout(action, lateMountMs);
}
