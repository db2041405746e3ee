/** The knowledge the recognisers work from, as one value. Configuration can extend it; recognisers only take it as an argument. */
export interface Catalogue {
  // each table file of this folder adds its part here
}
