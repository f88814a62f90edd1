/** A length of time as ISO 8601 has it, `PT1M2.5S`: two decimals at most, for some refuse a third. */
export function isoSpan(ms: number): string {
  const hundredths = Math.round(ms / 10);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}
