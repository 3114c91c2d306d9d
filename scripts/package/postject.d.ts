/** The part of postject that the build uses. postject contains no type declarations. */
declare module 'postject' {
  export function inject(
    executable: string,
    resourceName: string,
    resource: Buffer,
    options: { readonly sentinelFuse: string },
  ): Promise<void>;
}
