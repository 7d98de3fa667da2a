// The mark of the program: a keep's gate with a key's bow, drawn here so that nothing is fetched.

export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path d="M4 6h5v3h4V6h6v3h4V6h5v20a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z" fill="var(--mantine-color-pine-7)" />
      <circle cx="16" cy="17" r="3.4" fill="#fff" />
      <path d="M14.6 19h2.8l1 6h-4.8z" fill="#fff" />
    </svg>
  )
}
