/**
 * Nobody is there to answer any more: the extension was reloaded, updated, disabled or removed under this page, or its
 * background does not come up. A content script that catches it takes its marks away and stops.
 */
export class ExtensionGone extends Error {
  override readonly name = "ExtensionGone";
}

export const refusals = ["bad params", "not allowed", "dataset damaged", "failed"] as const;
export type Refusal = (typeof refusals)[number];

/** The background answered, but not with a result. Handlers throw it to choose the code; any other error becomes "failed". */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: Refusal;

  constructor(code: Refusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** How an answer travels: thrown errors do not survive a message, and each browser words them differently. */
export type Answer = { readonly result: unknown } | { readonly refused: Refusal; readonly message: string };
