import { relationOf } from "../pupils/name-relation";
import { pupilName, type PupilName } from "../pupils/pupil-name";

/** The pupils of one provision, by the names that the map has for them. */
export class Members {
  private readonly people: { called: string; name: PupilName }[];
  private readonly known = new Map<string, string | null>();

  constructor(called: readonly string[]) {
    this.people = [...new Set(called)].map((each) => ({ called: each, name: pupilName(each) }));
  }

  get count(): number {
    return this.people.length;
  }

  /** Whom a writing means among them; null when nobody, or when it could be two. */
  who(written: string): string | null {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const found = this.find(written);
    this.known.set(written, found);
    return found;
  }

  private find(written: string): string | null {
    const name = pupilName(written);
    const meant = this.people.filter((person) => {
      const relation = relationOf(name, person.name);
      return relation !== null && relation.sureness !== "maybe";
    });
    const [only, ...others] = meant;
    return others.length === 0 ? (only?.called ?? null) : null;
  }
}
