import { apiNotFound, HostError, itemNotFound } from "./host-error";
import { HostObject } from "./host-object";
import { MemberAccess, publicName } from "./member-access";
import type { Roots } from "./object-paths";
import { ObjectPaths } from "./object-paths";
import { Projection } from "./projection";
import type { ActionInfo, RequestBody, ResponseBody } from "./protocol";
import { ActionType } from "./protocol";
import { References } from "./references";

/** Told before each action; may throw a HostError to make it fail. */
export type BeforeAction = (index: number) => void;

/**
 * One add-in runtime's way into the object model. Actions run in order and stop at the first error;
 * what ran before it stays, as in Excel.
 */
export class Dispatcher {
  readonly references = new References();
  private readonly members: MemberAccess;
  private readonly projection: Projection;

  constructor(
    private readonly roots: Roots,
    missing: Map<string, number>,
  ) {
    this.members = new MemberAccess(missing);
    this.projection = new Projection(this.members, this.references);
  }

  /** Whether this runtime has asked for events of the object model. */
  get listens(): boolean {
    return this.members.listens;
  }

  run(body: RequestBody, beforeAction: BeforeAction): ResponseBody {
    const paths = new ObjectPaths(body, this.roots, this.members, this.references);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        else beforeAction(index);
        const value = this.act(action, paths, body.AutoKeepReference === true);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const { code, message, httpStatus } = asHostError(error);
        const member = action.Name ? `.${publicName(action.Name)}` : "";
        const Location = paths.describe(action.ObjectPathId) + member;
        response.Error = {
          Code: code,
          Message: message,
          HttpStatusCode: httpStatus,
          ActionIndex: index,
          Location,
        };
        break;
      }
    }
    return response;
  }

  private act(action: ActionInfo, paths: ObjectPaths, keep: boolean): unknown {
    const { ActionType: type, Name: name } = action;
    if (type === ActionType.trace) return null;
    if (name === "_RemoveReference" || name === "_RemoveAllReferences") return this.release(action);
    const object = paths.object(action.ObjectPathId);
    if (type === ActionType.instantiate) return object && this.projection.identity(object, keep);
    if (type === ActionType.query)
      return object && this.projection.load(object, action.QueryInfo ?? {}, keep);
    if (name === "_KeepReference") return object && this.projection.identity(object, true);
    if (!object) throw itemNotFound();
    switch (type) {
      case ActionType.setProperty: {
        const [value] = paths.arguments(action.ArgumentInfo);
        return this.members.write(object, publicName(name), value);
      }
      case ActionType.update:
        return this.members.update(object, action.ObjectState ?? {});
      case ActionType.method: {
        const args = paths.arguments(action.ArgumentInfo);
        const value = this.members.call(object, publicName(name), args);
        return value instanceof HostObject ? this.projection.identity(value, keep) : value;
      }
      default:
        throw apiNotFound(`action type ${type}`);
    }
  }

  private release(action: ActionInfo): null {
    if (action.Name === "_RemoveAllReferences") this.references.releaseAll();
    for (const id of action.ArgumentInfo?.Arguments ?? []) this.references.release(String(id));
    return null;
  }
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `Fault in the emulated Excel: ${detail}`, 500);
}
