export interface Message {
  what: string;
  why: string;
  next: string;
}

/** "#…" for the address of the page that shows a message. */
export function hashOf({ what, why, next }: Message): string {
  return `#${encodeURIComponent(JSON.stringify([what, why, next]))}`;
}

/** Blank parts where the hash holds no message. */
export function messageFrom(hash: string): Message {
  let parts: unknown;
  try {
    parts = JSON.parse(decodeURIComponent(hash.replace(/^#/, "")));
  } catch {
    parts = [];
  }
  const [what, why, next] = Array.isArray(parts) ? parts.map(String) : [];
  return { what: what ?? "", why: why ?? "", next: next ?? "" };
}
