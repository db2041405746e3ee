import type { Component } from './assignment.ts'

/**
 * A matching of nearly greatest weight, rows and columns may stay single: rows bid for the column that pays them best,
 * at least `step` above its price, until nobody is outbid (Bertsekas 1979; prices begin at 0 and only what has a price
 * has an owner, so that single columns cost nothing). At most `step` per row short of the greatest sum; a column can
 * rise no more often than the greatest weight has steps, so the cost is linear in the edges. By row its column.
 */
export function auction({ rows, columns }: Component, step: number): (number | undefined)[] {
  const price = new Float64Array(columns)
  const owner: (number | undefined)[] = Array.from({ length: columns })
  const chosen: (number | undefined)[] = Array.from({ length: rows.length })
  const waiting = [...rows.keys()].reverse()
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    // to stay single pays nothing and costs nothing
    let [best, second]: [number, number] = [0, 0]
    let wanted: number | undefined
    for (const { column, weight } of rows[row] ?? []) {
      const pays = weight - (price[column] ?? 0)
      if (pays > best) {
        second = best
        best = pays
        wanted = column
      } else if (pays > second) second = pays
    }
    if (wanted === undefined) continue
    const outbid = owner[wanted]
    if (outbid !== undefined) {
      chosen[outbid] = undefined
      waiting.push(outbid)
    }
    price[wanted] = (price[wanted] ?? 0) + best - second + step
    owner[wanted] = row
    chosen[row] = wanted
  }
  return chosen
}
