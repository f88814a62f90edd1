/** Data from outside that cannot be used. Its message is one sentence that can be shown as it is. */
export class BadInput extends TypeError {
  override readonly name = 'BadInput';
}

/** Nothing is there by the name that was asked for. */
export class NotFound extends RangeError {
  override readonly name = 'NotFound';
}
