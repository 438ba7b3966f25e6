/** A font as its bytes: the bundle holds them (infra/bundling.ts). */
declare module "*.woff" {
  const bytes: Uint8Array;
  export { bytes as default };
}
