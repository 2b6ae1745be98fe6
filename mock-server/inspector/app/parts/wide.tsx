import type { ComponentChildren } from 'preact'

interface WideProps {
  /** What it is, for whoever comes to it by the keyboard. */
  label: string
  children: ComponentChildren
}

/** What may be wider than a phone: it is scrolled by itself, by the keyboard too, and the page is not. */
export const Wide = ({ label, children }: WideProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
  <section aria-label={label} tabIndex={0} class="wide">
    {children}
  </section>
)
