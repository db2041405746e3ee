import type { Output } from '../io.ts'
import type { Registry } from '../registry/schema.ts'

export type RegistryFormat = 'yaml' | 'json'

/** Makes the text of a file of one registry. */
export type WriteRegistry = (registry: Registry) => string

/** The writer of a format; the one of YAML is loaded only when wanted. */
export async function registryWriter(format: RegistryFormat): Promise<WriteRegistry> {
  if (format === 'json') return (registry) => `${JSON.stringify(registry, null, 2)}\n`
  return (await import('../registry/write.ts')).stringifyRegistry
}

export interface RegistryPrinter {
  print(registry: Registry): void
  /** Must be called once, after the last registry. */
  end(): void
}

/**
 * Prints registries one after the other as they are made: one alone as it is, several as a YAML stream or a
 * JSON array (an empty one when none was made).
 */
export function registryPrinter(
  output: Output,
  format: RegistryFormat,
  several: boolean,
  write: WriteRegistry,
): RegistryPrinter {
  let printed = 0
  const lead = (): string => {
    if (!several) return ''
    if (format === 'json') return printed === 0 ? '[\n' : ',\n'
    return printed === 0 ? '' : '---\n'
  }
  return {
    print(registry) {
      const text = write(registry)
      output.write(lead() + (several && format === 'json' ? text.trimEnd() : text))
      printed++
    },
    end() {
      if (several && format === 'json') output.write(printed === 0 ? '[]\n' : '\n]\n')
    },
  }
}
