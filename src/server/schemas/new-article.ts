import { z } from '@hono/zod-openapi'

/** A report pasted or sent by a program; only the text is required. Header lines TITLE:, OUTLET:, PUBLISHED:, URL: in it count too. */
export const newArticle = z
  .object({
    text: z.string().min(1),
    title: z.string().max(1000).nullish(),
    outlet: z.string().max(300).nullish(),
    published: z.string().max(60).nullish().openapi({ description: 'ISO 8601, with offset where a time is given.', example: '2026-02-10' }),
    url: z
      .string()
      .max(2000)
      .regex(/^https?:\/\//i, 'expected an address that begins http:// or https://')
      .nullish(),
  })
  .openapi('NewArticle')

export type NewArticle = z.infer<typeof newArticle>
