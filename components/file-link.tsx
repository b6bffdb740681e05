export function FileLink({ href, name, size }: { href: string; name: string; size: string }) {
  return (
    <span className="wrap-anywhere">
      <a href={href} download>
        {name}
      </a>{" "}
      <span className="text-ink-2">{size}</span>
    </span>
  );
}
