package io.github.zoomjava.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.mail.model.Message;
import io.github.zoomjava.mail.model.MessagePart;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WireTest {
  @Test
  void readsPartsOfPartsAsDeepAsTheyAre() throws IOException {
    Message message =
        Message.JSON.fromJson(
            "{\"payload\":{\"partId\":\"0\",\"parts\":[{\"parts\":[{\"parts\":[{\"parts\":[{\"partId\":\"deep\"}]}]}]}]}}");

    MessagePart part = message.payload();
    for (int depth = 0; depth < 4; depth++) {
      part = part.parts().get(0);
    }

    assertThat(part.partId()).isEqualTo("deep");
    assertThat(part.parts()).isEmpty();
  }
}
