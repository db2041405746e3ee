import type { Component } from './assignment.ts'

/**
 * The matching of greatest weight, rows and columns may stay single: each row in turn is given the best place along a
 * shortest augmenting path, with prices that keep the paths of the earlier ones shortest (Jonker and Volgenant 1987, on
 * sparse rows). Weights are integers of which sums stay exact. By row the column it has, or undefined.
 */
export function shortestPaths({ rows, columns }: Component): (number | undefined)[] {
  /** what a column costs beyond its weight because others want it; 0 as long as nobody has it */
  const price = new Float64Array(columns)
  /** what a row keeps of its weight after paying; 0 for one that stays single */
  const profit = new Float64Array(rows.length)
  const owner: (number | undefined)[] = Array.from({ length: columns })
  const chosen: (number | undefined)[] = Array.from({ length: rows.length })
  for (const start of rows.keys()) insert(start)
  return chosen

  /** Finds a place for one more row; on the way others may change theirs, or one may lose it. */
  function insert(start: number): void {
    const loss = new Map<number, number>()
    const cameFrom = new Map<number, number>()
    const done: number[] = []
    const open = new Set<number>()
    profit[start] = Math.max(
      0,
      ...(rows[start] ?? []).map(({ column, weight }) => weight - (price[column] ?? 0)),
    )
    let [row, lost] = [start, 0]
    // the least that is lost when a row on the way goes without
    let [giveUp, leastGiveUp] = [start, profit[start] ?? 0]
    let end: number | undefined
    for (;;) {
      for (const { column, weight } of rows[row] ?? []) {
        const sum = lost + (profit[row] ?? 0) + (price[column] ?? 0) - weight
        if (sum >= (loss.get(column) ?? Infinity)) continue
        loss.set(column, sum)
        cameFrom.set(column, row)
        open.add(column)
      }
      let next: number | undefined
      for (const column of open) {
        if (next === undefined || (loss.get(column) ?? 0) < (loss.get(next) ?? 0)) next = column
      }
      lost = next === undefined ? Infinity : (loss.get(next) ?? 0)
      if (next === undefined || lost >= leastGiveUp) {
        lost = leastGiveUp
        break
      }
      open.delete(next)
      const taken = owner[next]
      if (taken === undefined) {
        end = next
        break
      }
      done.push(next)
      row = taken
      if (lost + (profit[row] ?? 0) < leastGiveUp) {
        leastGiveUp = lost + (profit[row] ?? 0)
        giveUp = row
      }
    }
    profit[start] = (profit[start] ?? 0) - lost
    for (const column of done) {
      const rise = lost - (loss.get(column) ?? 0)
      price[column] = (price[column] ?? 0) + rise
      const holder = owner[column] ?? 0
      profit[holder] = (profit[holder] ?? 0) - rise
    }
    if (end === undefined) {
      end = chosen[giveUp]
      chosen[giveUp] = undefined
    }
    while (end !== undefined) {
      const taker = cameFrom.get(end) ?? start
      const before = chosen[taker]
      owner[end] = taker
      chosen[taker] = end
      end = taker === start ? undefined : before
    }
  }
}
