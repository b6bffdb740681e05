"use client";

import { useHere } from "@/components/here";

/** The last line on paper: when it was printed, and where it can be read as it is by then. */
export function Printed({ on, portal }: { on: string; portal: string }) {
  return (
    <>
      Printed on {on} from the Total Place portal, {portal}
      {useHere()}
    </>
  );
}
