package io.github.zoomjava.webhooks.lambda;

import io.github.zoomjava.webhooks.lambda.FunctionUrl.Body;

/** With the body in Base64, as Lambda hands over what it does not take for text. */
class EncodedBodyTest extends WebhookFunctionTest {

  @Override
  Body body() {
    return Body.BASE64;
  }
}
