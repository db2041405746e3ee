import { textOption, type CommandContext, type Options } from './command.ts'

/** The ISO day that `--on` gives, else today in Viet Nam. */
export function dayAsked({ io }: CommandContext, options: Options): string {
  const asked = textOption(options, 'on')
  // en-CA writes dates as year-month-day.
  return asked ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(io.now())
}
