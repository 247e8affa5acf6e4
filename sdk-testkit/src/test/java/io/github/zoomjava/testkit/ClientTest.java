package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.testkit.faulty.ListThingsParams;
import io.github.zoomjava.testkit.faulty.Thing;
import io.github.zoomjava.testkit.faulty.ThingsApi;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client that FakeZoom hands out, through a façade like the generated ones. */
class ClientTest extends FakeZoomTest {
  private final ZoomClient client = fake.client();
  private final ThingsApi things = ThingsApi.of(client);
  private final int tokensBefore = fake.tokensIssued();

  @AfterEach
  void closeClient() {
    client.close();
  }

  @Test
  void isSignedInAndReadsTheTwoPagesOfEveryList() {
    List<String> names = things.list(params -> {}).stream().map(Thing::name).toList();

    assertThat(names).containsExactly("Robin Hale", "Robin Hale-2", "Robin Hale", "Robin Hale-2");
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void fetchesANewTokenWhenItsOwnHasExpired() {
    things.listWithResponse(ListThingsParams.of(params -> {}));
    fake.expireTokens();

    int status = things.listWithResponse(ListThingsParams.of(params -> {})).status();

    assertThat(status).isEqualTo(200);
    assertThat(fake.tokensIssued() - tokensBefore).isEqualTo(2);
    assertThat(fake.requests()).extracting(RecordedRequest::status).containsExactly(200, 401, 200);
  }

  @Test
  void repeatsAfterAPerSecondLimitWithoutWaiting() {
    fake.fault(Fault.perSecondLimit());

    int status = things.listWithResponse(ListThingsParams.of(params -> {})).status();

    assertThat(status).isEqualTo(200);
    assertThat(fake.requests()).extracting(RecordedRequest::status).containsExactly(429, 200);
  }

  @Test
  void failsAtOnceOnADailyLimit() {
    fake.fault(Fault.dailyLimit());

    assertThatThrownBy(() -> things.listWithResponse(ListThingsParams.of(params -> {})))
        .isInstanceOf(RateLimitException.class);
    assertThat(fake.requests()).hasSize(1);
  }
}
