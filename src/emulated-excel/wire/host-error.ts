/** An error as Excel answers it: `code` is what an add-in branches on; Excel's own messages are localised. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(
  why = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", why);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You can't perform the requested operation.", 403);
}

export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The emulated Excel has no ${member}.`, 501);
}
