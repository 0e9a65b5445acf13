import type { HostObject } from "../wire/host-object";
import type { Registry } from "./registry";

/**
 * Holds the emulated classes to Microsoft's own types: `class Range implements Shape<Excel.Range, 'values' | …>`
 * fails to compile when a signature differs. Client proxies stand for emulated objects, `ClientResult<T>` for `T`,
 * and null for null objects.
 */
export type Shape<T, K extends keyof T> = { [P in K]: Member<T[P]> };

type Name = keyof Registry;
type Proxy<K extends Name> = (typeof Excel)[K]["prototype"];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type NameOf<T> = { [K in Name]: Same<T, Proxy<K>> extends true ? K : never }[Name];

type Emulated<R> = [NameOf<R>] extends [never] ? HostObject : Registry[NameOf<R>];

type Returned<R> = [R] extends [void]
  ? void
  : [R] extends [OfficeExtension.ClientObject]
    ? Emulated<R> | null
    : [R] extends [OfficeExtension.ClientResult<infer V>]
      ? V
      : R;

type Given<A> = A extends OfficeExtension.ClientObject ? Emulated<A> : A;
type AllGiven<A extends unknown[]> = { [I in keyof A]: Given<A[I]> };

type Member<T> = T extends (...args: infer A) => infer R
  ? (...args: AllGiven<A>) => Returned<R>
  : T extends OfficeExtension.ClientObject
    ? Returned<T>
    : T;
