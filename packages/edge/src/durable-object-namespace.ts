/** The part of a Durable Object's binding that is used here. */
export interface DurableObjectNamespace {
  idFromName(name: string): unknown;
  get(id: any): { fetch(url: string, init?: RequestInit): Promise<Response> };
}
