/** Put in by the bundler from package.json. */
declare const TTDN_VERSION: string | undefined

/** The version of the program; 0.0.0 when its sources are run unbundled. */
export const VERSION: string = typeof TTDN_VERSION === 'string' ? TTDN_VERSION : '0.0.0'
