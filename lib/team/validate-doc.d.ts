/** A document as CouchDB shows it to the function: attachments are stubs with their length in bytes. */
export interface Checked {
  _id: string;
  [key: string]: unknown;
}

export interface UserContext {
  name: string | null;
  roles: string[];
}

/**
 * Throws `{ forbidden: reason }` or `{ unauthorized: reason }` unless this user may put `newDoc` in the place of `oldDoc`
 * (null for none).
 */
export function validateDoc(
  newDoc: Checked,
  oldDoc: Checked | null,
  userCtx: UserContext,
  secObj: { admins?: { names?: string[]; roles?: string[] } },
): void;
