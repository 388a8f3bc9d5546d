export { observe, type ObserveOptions, type ResponseIssue } from './contract/observe.ts';
