import { Ajv } from 'ajv'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

/** What a JSON schema (draft 4 or 7) says against values; nothing for one that fits. */
export function jsonChecker(schema: { readonly $schema?: string }): (value: unknown) => string[] {
  const isDraft4 = schema.$schema?.includes('draft-04') === true
  const options = { allErrors: true, strict: !isDraft4, allowUnionTypes: true }
  const ajv = isDraft4 ? new AjvDraft4.default(options) : new Ajv(options)
  addFormats.default(ajv)
  const check = ajv.compile(schema)
  return (value) =>
    check(value)
      ? []
      : (check.errors ?? []).map(({ instancePath, message = '', params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
        )
}
