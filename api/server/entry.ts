export type Face = 'portal' | 'desk';

/** How one port lets people in. */
export type Entry = {
  /** The faces this port serves: both, or only one where portal and desk have a port each. */
  readonly faces: readonly Face[];
  /** The address as people know it, for links, secure cookies and the origin of writes. */
  readonly publicUrl: string;
  /** Where the built pages lie. */
  readonly web: string;
};
