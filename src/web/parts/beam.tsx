/** The beam of a verdict that turns on a fact: the two ways it may come to lie, crossed. */
export function Beam() {
  return (
    <svg className="beam" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      <path d="M10 6l-2.600 5h5.200z" className="full" />
      <path d="M2 8L18 2" />
      <path d="M2 2L18 8" strokeDasharray="2 2.600" />
    </svg>
  );
}
