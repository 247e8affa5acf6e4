package io.github.zoomjava.webhooks.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.zoomjava.core.event.WebhookHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Receives Zoom's webhooks in a function of AWS Lambda, behind its function URL or an HTTP API with
 * payloads of version 2.0. Extend it with a constructor that takes nothing, for Lambda to call.
 *
 * <pre>{@code
 * public class ZoomFunction extends WebhookFunction {
 *   public ZoomFunction() {
 *     super(WebhookHandler.builder(verifier, handlers));
 *   }
 * }
 * }</pre>
 *
 * <p>A function sleeps as soon as it answered, so your handlers run before. Zoom waits 3 seconds
 * for both: have handlers put what takes longer into a queue. Each instance of the function
 * remembers what it took by itself, unless they share a {@link WebhookHandler.Builder#seen store}.
 *
 * <p>Thread-safe.
 */
public abstract class WebhookFunction implements RequestStreamHandler {

  private final WebhookHandler webhooks;

  /** Receives for that handler, whose executor this sets. */
  protected WebhookFunction(WebhookHandler.Builder webhooks) {
    this.webhooks = webhooks.executor(Runnable::run).build();
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    answer(FunctionRequest.read(input)).write(output);
  }

  private FunctionResponse answer(@Nullable FunctionRequest request) {
    byte[] body = request == null ? null : request.bytes();
    if (request == null || body == null) {
      return FunctionResponse.NO_REQUEST;
    }
    return request.isPost()
        ? FunctionResponse.of(webhooks.handle(request::header, body))
        : FunctionResponse.NOT_ALLOWED;
  }
}
