import { type WordName, word } from '../words/language.ts'

interface ColumnsProps {
  names: readonly WordName[]
  /** Those of numbers, which stand at the right. */
  numbers?: readonly WordName[]
}

/** The head of a table. */
export const Columns = ({ names, numbers = [] }: ColumnsProps) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col" class={numbers.includes(name) ? 'number' : undefined}>
          {word(name)}
        </th>
      ))}
    </tr>
  </thead>
)
