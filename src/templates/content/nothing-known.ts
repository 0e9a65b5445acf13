import { USUAL_PROGRAMMES } from "../../domain/programme-areas";
import type { ProvisionMap } from "../../domain/provision-map";

/** What a sheet starts from that nobody has filled in yet: the usual lists, the dated examples, and no rows. */
export const NOTHING_KNOWN: ProvisionMap = {
  school: "",
  provisions: [],
  pupils: [],
  pupilProvisions: [],
  sessions: [],
  specified: [],
  partSession: null,
  staffRates: [],
  terms: [],
  programmes: USUAL_PROGRAMMES,
  sources: [],
};
