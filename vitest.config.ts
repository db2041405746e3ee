import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing may depend on where or when the tests run.
    env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: '', TTDN_LANG: '', NO_COLOR: '', FORCE_COLOR: '' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
