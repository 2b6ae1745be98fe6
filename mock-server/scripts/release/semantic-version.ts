export const semantic = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?$/

/** Whether a version comes after another one; one with a suffix (`1.0.0-rc.1`) comes before the one without. */
export function isNewer(version: string, other: string): boolean {
  const [, ...a] = semantic.exec(version) ?? []
  const [, ...b] = semantic.exec(other) ?? []
  for (const place of [0, 1, 2]) {
    const difference = Number(a[place]) - Number(b[place])
    if (difference !== 0) return difference > 0
  }
  if (a[3] === undefined || b[3] === undefined) return a[3] === undefined && b[3] !== undefined
  return a[3].localeCompare(b[3], 'en', { numeric: true }) > 0
}
