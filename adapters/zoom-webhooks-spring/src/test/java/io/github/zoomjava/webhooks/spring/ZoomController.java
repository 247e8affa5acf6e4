package io.github.zoomjava.webhooks.spring;

import io.github.zoomjava.core.event.WebhookHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

// README.md
@RestController
class ZoomController {
  private final WebhookReceiver receiver;

  ZoomController(WebhookHandler webhooks) {
    receiver = new WebhookReceiver(webhooks);
  }

  @PostMapping("/zoom")
  ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
    return receiver.receive(request);
  }
}
// README.md
