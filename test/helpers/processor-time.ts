/** Time the processor has worked for this process, in milliseconds: on a busy machine a clock on the wall says nothing. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
