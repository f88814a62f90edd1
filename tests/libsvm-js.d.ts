declare module 'libsvm-js/asm' {
  type Options = {
    readonly kernel: number;
    readonly type: number;
    readonly cost: number;
    readonly quiet: boolean;
  };
  /** Only what the tests use: the library has no types of its own. */
  class SVM {
    static readonly KERNEL_TYPES: { readonly PRECOMPUTED: number };
    static readonly SVM_TYPES: { readonly C_SVC: number };
    constructor(options: Options);
    train(samples: readonly (readonly number[])[], labels: readonly number[]): void;
    /** The model in the text format of libsvm. */
    serializeModel(): string;
    free(): void;
  }
  export = SVM;
}
