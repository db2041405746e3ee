/** `['Công an huyện', 'Công an quận']`: one head before each word for a kind of place. */
export function withPlaces(heads: readonly string[], places: readonly string[]): string[] {
  return heads.flatMap((head) => places.map((place) => `${head} ${place}`))
}

/** The words for the units of administration, by level (Luật 72/2025/QH15: no district level from 1/7/2025). */
export const CITY = ['thành phố', 'TP'] as const
export const DISTRICT_PLACES = ['huyện', 'quận', 'thị xã', 'thành phố'] as const
export const DISTRICT_PLACES_SHORT = ['TX', 'TP'] as const
export const COMMUNE_PLACES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const
