/** The part of Eleventy that the site uses. Eleventy does not contain type declarations. */
declare module '@11ty/eleventy' {
  export interface PageData {
    readonly page: { readonly inputPath: string; readonly rawInput: string };
  }

  export interface EleventyConfig {
    readonly ignores: Set<string>;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addGlobalData(name: string, value: unknown): void;
    setIncludesDirectory(folder: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    setLibrary(
      name: string,
      library: { render(text: string, data: PageData): Promise<string> },
    ): void;
  }

  interface Options {
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  }

  // biome-ignore lint/style/noDefaultExport: Eleventy exports its class in this way.
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    write(): Promise<void>;
  }
}
