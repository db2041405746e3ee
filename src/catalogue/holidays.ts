/**
 * Days off of Viet Nam beside Saturday and Sunday, and weekend days worked in exchange.
 * Legal basis: Bộ luật Lao động 2019 Điều 112 (New Year 1, Tết 5, Hùng Kings 1, 30/4, 1/5, National Day 2 days;
 * a holiday on a weekend gives the next working day off); the exact Tết and 2/9 days are announced every year.
 */
export interface Holiday {
  /** ISO day */
  readonly day: string
  readonly name: string
  /** 'off': a day off; 'work': a weekend day worked in exchange */
  readonly kind: 'off' | 'work'
  /** false: computed from the rule, the official announcement was not seen */
  readonly verified?: false
}

export const HOLIDAYS: readonly Holiday[] = []
