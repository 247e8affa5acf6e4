package io.github.zoomjava.buildtools.generator;

/** The two façades of a tag. */
enum Flavour {
  BLOCKING("Api", "send", "paged", "counted", CoreTypes.PAGED),
  ASYNC("AsyncApi", "sendAsync", "pagedAsync", "countedAsync", CoreTypes.ASYNC_PAGED);

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private final String suffix;
  private final String send;
  private final String page;
  private final String counted;
  private final String paged;

  Flavour(String suffix, String send, String page, String counted, String paged) {
    this.suffix = suffix;
    this.send = send;
    this.page = page;
    this.counted = counted;
    this.paged = paged;
  }

  String suffix() {
    return suffix;
  }

  /** The method of ApiCalls for one request. */
  String send() {
    return send;
  }

  /** The method of ApiCalls for a paged whole. */
  String page() {
    return page;
  }

  /** The same for pages that do not say which one they are. */
  String counted() {
    return counted;
  }

  String paged(String item, Imports imports) {
    return imports.use(paged) + "<" + item + ">";
  }

  /** The type that a plain method returns. */
  String returned(Answer answer, Imports imports) {
    String type = answer.in(imports);
    if (this == ASYNC) {
      return imports.use(FUTURE) + "<" + type + ">";
    }
    return answer.kind() == Answer.Kind.NONE ? "void" : type;
  }

  /** The type that a WithResponse method returns. */
  String response(Answer answer, Imports imports) {
    String response = imports.use(CoreTypes.ZOOM_RESPONSE) + "<" + answer.in(imports) + ">";
    return this == ASYNC ? imports.use(FUTURE) + "<" + response + ">" : response;
  }

  /** From what a WithResponse method gave to what a plain method returns. */
  String unwrap(Answer answer) {
    if (this == ASYNC) {
      return ".thenApply(ZoomResponse::body)";
    }
    return answer.kind() == Answer.Kind.NONE ? "" : ".body()";
  }
}
