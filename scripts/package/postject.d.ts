/** The part of postject that the build uses. postject does not contain type declarations. */
declare module 'postject' {
  export function inject(
    executable: string,
    resourceName: string,
    resource: Buffer,
    options: { readonly sentinelFuse: string },
  ): Promise<void>;
}
