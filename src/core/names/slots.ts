/** The slots of an index under construction, in columns, since a million objects would not fit comfortably. */
export class Slots {
  length = 0;
  hashes = new Uint32Array(1024);
  prints = new Int32Array(1024);
  rules = new Uint16Array(1024);
  /** Packed reading, or `PART`. */
  readings = new Uint32Array(1024);

  add(hash: number, print: number, rule: number, reading: number): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.prints[this.length] = print;
    this.rules[this.length] = rule;
    this.readings[this.length] = reading;
    this.length++;
  }

  /** Slot numbers by hash, then print, then rule, then reading, parts last. */
  order(): Uint32Array {
    const keys = new BigUint64Array(this.length);
    const halves = new Uint32Array(keys.buffer);
    for (let i = 0; i < this.length; i++) {
      halves[i * 2] = i;
      halves[i * 2 + 1] = this.hashes[i]!;
    }
    keys.sort();
    const order = new Uint32Array(this.length);
    for (let i = 0; i < this.length; i++) order[i] = halves[i * 2]!;
    const { hashes, prints, rules, readings } = this;
    for (let from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && hashes[order[to]!] === hashes[order[from]!]) to++;
      if (to - from > 1) {
        order.subarray(from, to).sort((a, b) => prints[a]! - prints[b]! || rules[a]! - rules[b]! || readings[a]! - readings[b]!);
      }
    }
    return order;
  }

  #grow(): void {
    const room = this.length * 2;
    const hashes = new Uint32Array(room);
    const prints = new Int32Array(room);
    const rules = new Uint16Array(room);
    const readings = new Uint32Array(room);
    hashes.set(this.hashes);
    prints.set(this.prints);
    rules.set(this.rules);
    readings.set(this.readings);
    Object.assign(this, { hashes, prints, rules, readings });
  }
}

/** In place of a reading: this slot is only a part of longer names. */
export const PART = 0xffffffff;
