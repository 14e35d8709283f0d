/** Words of a message, as they stand there. */
export const Quote = ({ text }: { readonly text: string }) => (
  <blockquote className="line-clamp-4 border-l-2 border-accent pl-3 text-sm text-muted">{text}</blockquote>
);
