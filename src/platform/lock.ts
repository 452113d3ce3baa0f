/**
 * Runs work that no other script of the extension's runs at the same moment under that name: background, popup and options read
 * and write the same storage. The lock ends with the work, or with the script that holds it.
 */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);
