/** Greatest distance of each class, km, in the usual division (SRBM to 1,000, MRBM to 3,000, IRBM to 5,500, ICBM beyond). */
export const GREATEST_KM: Readonly<Record<string, { km: number; words: string }>> = {
  SRBM: { km: 1000, words: 'a short-range' },
  MRBM: { km: 3000, words: 'a medium-range' },
  IRBM: { km: 5500, words: 'an intermediate-range' },
}
