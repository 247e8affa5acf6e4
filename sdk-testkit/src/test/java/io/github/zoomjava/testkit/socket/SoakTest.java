package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.event.EventSocket;
import org.junit.jupiter.api.Test;

/** Two hours on a line that breaks now and then, with tokens that live for one hour. */
class SoakTest extends SocketFixture {
  private static final int STEP = 30;
  private static final int STEPS = 2 * 60 * 60 / STEP;
  private static final int STEPS_TO_A_CUT = 21;

  /** In steps, as FakeZoom's tokens live for 3599 s, and are replaced 5 minutes before. */
  private static final int REPLACED = (3599 - 300) / STEP + 1;

  @Test
  void staysConnectedForTwoHours() throws InterruptedException {
    EventSocket socket = connected();
    int cuts = 0;
    int replacements = 0;
    int calm = 0;

    for (int step = 1; step <= STEPS; step++) {
      int heartbeats = subscription.heartbeats();
      time.advanceSeconds(STEP);
      calm++;
      if (step % REPLACED == 0) {
        replacements++;
        subscription.awaitConnections(1 + cuts + replacements);
        calm = 0;
      } else if (step % STEPS_TO_A_CUT == 0) {
        reconnect();
        cuts++;
        calm = 0;
      } else if (calm > 1) {
        subscription.awaitHeartbeats(heartbeats + 1);
      }
      sync();
      assertThat(socket.isConnected()).as("connected after step %s", step).isTrue();
    }

    assertThat(subscription.connections()).isEqualTo(1 + cuts + replacements);
    assertThat(subscription.tokens().stream().distinct()).hasSize(1 + replacements);
    assertThat(subscription.refusals()).isZero();
    // The end of a connection that is replaced may be seen before the beginning of the other.
    assertThat(gaps.size()).isBetween(cuts, cuts + replacements);
    assertThat(time.tasks()).as("tasks to come, of which one looks at the connection").isEqualTo(1);
    assertThat(handled).isEmpty();
  }
}
