/** Data that the build puts into a bundle as text; parse it when it is first needed. */
declare module "embedded:*" {
  const text: string;
  export default text;
}
