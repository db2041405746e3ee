import type { Output } from '../io.ts'
import { stringifyRegistry } from '../registry/store.ts'
import type { Registry } from '../registry/schema.ts'

export type RegistryFormat = 'yaml' | 'json'

/** One registry as the text of a file. */
export function registryText(registry: Registry, format: RegistryFormat): string {
  return format === 'json' ? `${JSON.stringify(registry, null, 2)}\n` : stringifyRegistry(registry)
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
export function registryPrinter(output: Output, format: RegistryFormat, several: boolean): RegistryPrinter {
  let printed = 0
  const lead = (): string => {
    if (!several) return ''
    if (format === 'json') return printed === 0 ? '[\n' : ',\n'
    return printed === 0 ? '' : '---\n'
  }
  return {
    print(registry) {
      const text = registryText(registry, format)
      output.write(lead() + (several && format === 'json' ? text.trimEnd() : text))
      printed++
    },
    end() {
      if (several && format === 'json') output.write(printed === 0 ? '[]\n' : '\n]\n')
    },
  }
}
