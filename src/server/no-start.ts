/** Why the server cannot start. Its message is one sentence for whoever installs it. */
export class NoStart extends Error {
  override readonly name = 'NoStart';
}
