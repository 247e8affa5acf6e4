package io.github.zoomjava.webhooks.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.zoomjava.core.event.WebhookHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Called as Lambda calls it. */
final class ReceivingFunction extends WebhookFunction implements FunctionUrl.Function {

  ReceivingFunction(WebhookHandler.Builder webhooks) {
    super(webhooks);
  }

  @Override
  public byte[] call(byte[] request) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    RequestStreamHandler lambda = this;
    lambda.handleRequest(new ByteArrayInputStream(request), output, null);
    return output.toByteArray();
  }
}
