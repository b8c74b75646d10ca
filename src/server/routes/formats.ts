import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { readFileSync } from 'node:fs'
import { problems } from './problem.ts'

/** Answers of one format. `schema/api.schema.json` has it by name from the types of the code, so that the two cannot differ. */
export const answers = <T>(name: string, description: string) => ({
  // The description takes a reference where it takes a schema of zod; only the types know nothing of it.
  200: { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } as unknown as z.ZodType<T> } } },
  ...problems,
})

/** Puts the formats of all answers into the description of the API. */
export const registerFormats = (app: OpenAPIHono): void => {
  const text = readFileSync(new URL('../../../schema/api.schema.json', import.meta.url), 'utf8')
  const { definitions } = JSON.parse(text.replaceAll('#/definitions/', '#/components/schemas/')) as { definitions: Record<string, object> }
  for (const [name, schema] of Object.entries(definitions)) app.openAPIRegistry.registerComponent('schemas', name, schema)
}
