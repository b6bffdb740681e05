import type { findBarrier } from "@/db/queries/barrier-detail";

/** What a page of one barrier has in hand. */
export type BarrierPage = NonNullable<Awaited<ReturnType<typeof findBarrier>>>;
