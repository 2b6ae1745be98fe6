import type { ComponentChildren } from 'preact'

/** What is known of a thing, line by line; a line without a value is left out. */
export const Facts = ({ lines }: { lines: readonly (readonly [name: string, value: ComponentChildren])[] }) => (
  <dl class="facts">
    {lines
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
