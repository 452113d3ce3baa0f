/** The build hands a stylesheet that a script imports over as text, bundled with what it imports. */
declare module "*.css" {
  const text: string;
  export default text;
}
