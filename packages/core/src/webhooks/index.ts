export type {
  ConnectionCreatedEvent,
  ConnectionDeletedEvent,
  ConnectionExpiredEvent,
  WebhookEvent,
  WebhookEvents,
  WorkflowCompletedEvent,
  WorkflowErroredEvent,
  WorkflowStoppedEvent,
  WorkflowTimedOutEvent,
} from '../generated/types.ts';
export { memoryDedupe, type DedupeStore } from './dedupe.ts';
export { ensureWebhook, type EnsuredWebhook, type EnsureWebhookParams } from './ensure.ts';
export { isKnownEvent, occurredAt, parseWebhook, type UnknownWebhookEvent } from './parse.ts';
export { webhookReceiver, type ReceiverOptions } from './receiver.ts';
export { sign, SIGNATURE_HEADER } from './signature.ts';
export { verify, type WebhookDelivery } from './verify.ts';
