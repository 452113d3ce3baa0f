/** The three languages that names, texts and the interface come in. Apart from the records' schemas, which scripts that run in pages must not carry. */
export const languages = ["en", "ru", "ka"] as const;
export type Language = (typeof languages)[number];
