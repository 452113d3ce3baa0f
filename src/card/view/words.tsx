import type { VNode } from "preact";
import type { Localized } from "../../core/context/card-view.ts";
import { useWording } from "./wording.ts";

/** Words of a record, marked with their language where it is not the interface's: it decides letters, hyphens and voice. */
export function Words({ of, as: Tag = "span" }: { readonly of: Localized; readonly as?: "span" | "p" | "strong" }): VNode {
  const { language } = useWording();
  return <Tag lang={of.lang === language ? undefined : of.lang}>{of.text}</Tag>;
}
