import type { Fault } from './messages.ts';

/** Why a file was not worked out; the page has a sentence for each. */
export class SourceFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.name = 'SourceFault';
    this.fault = fault;
  }
}
