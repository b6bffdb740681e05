import * as z from "zod/mini";
import { optionalUuid } from "@/lib/form";

export const officerInput = z.object({ officer: optionalUuid("Choose an officer from the list") });
