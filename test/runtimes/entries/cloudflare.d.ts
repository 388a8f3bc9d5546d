declare module 'cloudflare:workers' {
  /** The bindings, readable while the Worker loads. */
  export const env: {
    readonly REFOLD_API_KEY: string;
    readonly LIMITED: string;
    readonly TOKENS: string;
    readonly PLACE: string;
  };
}
