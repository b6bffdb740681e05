"use client";

import { usePathname } from "next/navigation";
import { Navigation as Links } from "@/components/navigation";

/** Marks where one is also after a step that the browser took without loading the page anew. */
export function Navigation({ items }: { items: { href: string; label: string }[] }) {
  const path = usePathname();
  const current = (href: string) =>
    href === "/" ? path === "/" : `${path}/`.startsWith(`${href}/`);
  return <Links items={items.map((item) => ({ ...item, current: current(item.href) }))} />;
}
