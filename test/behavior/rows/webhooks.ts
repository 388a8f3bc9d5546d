import { assert, equal, failure, SECRET, type Row } from '../row.ts';

const body = '{"event":"Workflow Completed","instance_id":"656f30f69144bb8f183c0118"}';
/** Output of `printf %s "$body" | openssl dgst -sha256 -hmac "$SECRET"`. */
const signature = '4c21f34046a24e269799dd3baafb9c04036d8fdd33f02df81a8186e7813b5b7f';

const deliveries: readonly {
  name: string;
  body: string;
  signature: string | undefined;
  keys?: string[];
  want: boolean;
}[] = [
  { name: 'a valid signature', body, signature, want: true },
  { name: 'upper-case digits', body, signature: signature.toUpperCase(), want: true },
  { name: 'the second of two keys', body, signature, keys: ['tk_new', SECRET], want: true },
  { name: 'another key', body, signature, keys: ['tk_new'], want: false },
  { name: 'a tampered body', body: `${body} `, signature, want: false },
  { name: 'a short signature', body, signature: signature.slice(2), want: false },
  { name: 'no signature', body, signature: undefined, want: false },
];

export const webhookRows: readonly Row[] = [
  ...deliveries.map(({ name, want, keys = [SECRET], ...delivery }): Row => ({
    id: 22,
    name: `a delivery with ${name} is ${want ? 'genuine' : 'refused'}`,
    needs: 'apiKey',
    async run({ helpers }) {
      const headers = { [helpers!.SIGNATURE_HEADER]: delivery.signature };
      equal(await helpers!.verifyWebhook({ body: delivery.body, headers }, keys), want, 'verdict');
    },
  })),
  {
    id: 22,
    name: 'a request that was read already is named in the error, and one that was verified can still be read',
    needs: 'apiKey',
    async run({ helpers }) {
      const headers = { [helpers!.SIGNATURE_HEADER]: signature };
      const request = new Request('https://receiver.example.com', { method: 'POST', body, headers });
      equal(await helpers!.verifyWebhook(request, SECRET), true, 'verdict');
      equal(await request.text(), body, 'body');
      const { error } = await failure(helpers!.verifyWebhook(request, SECRET));
      assert(/has been read already/.test(error.message), error.message);
    },
  },
];
