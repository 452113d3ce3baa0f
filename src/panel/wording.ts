import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createWording, type Wording } from "../i18n/wording.ts";

/** The interface's words, for every component of the panel. */
export const WordingContext = createContext<Wording>(createWording("en", {}));
export const useWording = (): Wording => useContext(WordingContext);
