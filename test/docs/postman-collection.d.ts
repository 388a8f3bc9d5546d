// The package's own types are not named by its manifest, and lack half of this.
declare module 'postman-collection' {
  type Auth = { readonly type: string; parameters(): { get(key: string): string } };
  export type Header = { readonly key: string; readonly value: string; readonly disabled?: boolean };
  export type Item = {
    readonly id: string;
    readonly request: {
      readonly method: string;
      readonly auth?: Auth;
      readonly headers: { each(visit: (header: Header) => void): void };
      readonly body?: { readonly raw?: string };
      readonly url: { getHost(): string; getPathWithQuery(): string };
    };
  };
  export type Collection = { readonly auth?: Auth; forEachItem(visit: (item: Item) => void): void };
  const library: {
    readonly Collection: new (json: object) => Collection;
    readonly Property: {
      replaceSubstitutions(text: string, values: readonly Readonly<Record<string, string>>[]): string;
    };
  };
  export default library;
}
