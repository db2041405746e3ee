/** A process of its own that parses a plan of the given size once and prints its peak memory in MB. */
import { generatePlan } from './generate-plan.mjs'
import { parseTime } from './parse-in-process.mjs'

parseTime(generatePlan(Number(process.argv[2])))
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)))
