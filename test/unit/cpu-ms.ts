/** CPU time that some work takes in this process, in milliseconds: what else the machine does hardly counts. */
export function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
