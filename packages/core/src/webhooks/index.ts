export { sign, SIGNATURE_HEADER } from './signature.ts';
export { verify, type WebhookDelivery } from './verify.ts';
