import { z } from "zod";
import { optionalUuid } from "@/lib/form";

export const officerInput = z.object({ officer: optionalUuid("Choose an officer from the list") });
