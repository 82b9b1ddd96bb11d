import { cpus, loadavg } from 'node:os';

/** The value below which so large a part of the values lies, 0.5 being the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The median of what was measured. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A number as a table shows it: three digits count. */
export function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** A size in characters or bytes, as a table shows it. */
export function shownSize(size: number): string {
  return size >= 1e6 ? `${shown(size / 1e6)} MB` : `${shown(size / 1e3)} KB`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
}

/** What the machine is, without its name, and how much it had to do in the last minute, in cores. */
export function machine(): string {
  const load = shown(loadavg()[0] ?? 0);
  return `${cpus().length} cores (load ${load}), ${cpus()[0]?.model.trim()}, Node ${process.version}, ${process.platform}`;
}
