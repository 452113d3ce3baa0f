/**
 * Takes the place, in the build, of the packages by which citation-js would fetch a reference from the net: we give it whole
 * references, and no request is ever to be possible from here.
 */
export default function refuse(): never {
  throw new Error("references are never fetched");
}

export class Headers {}
