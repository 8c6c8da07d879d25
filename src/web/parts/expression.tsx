/** An expression over options: always left to right, in the face of expressions. */
export function Expression({ text }: { readonly text: string }) {
  return (
    <code className="mono" dir="ltr">
      {text}
    </code>
  );
}
