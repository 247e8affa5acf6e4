package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.core.sample.UserPage;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingItemsTest {

  private static final String NOTHING_OF_TWO =
      "{\"total_records\":2,\"people\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";

  private final TestZoom test = new TestZoom();

  @AfterEach
  void stop() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reportsAnEmptyListThatCountsItems(Way way) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(NOTHING_OF_TWO)));

    UserPage page = test.send(way, test.list(), UserPage.JSON).body();

    assertThat(page.items()).isEmpty();
    assertThat(missing())
        .singleElement()
        .isEqualTo(
            new Drift(
                "users.UsersApi.list",
                "$.total_records",
                Drift.Kind.MISSING_ITEMS,
                "expected items, found an empty list"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total_records\":0,\"users\":[]}",
        "{\"users\":[]}",
        "{\"total_records\":\"some\",\"users\":[]}",
        "{\"total_records\":1,\"users\":[{\"id\":\"a\"}]}"
      })
  void saysNothingOfAListThatIsAsItCounts(String answer) {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(answer)));

    test.send(Way.SYNC, test.list(), UserPage.JSON);

    assertThat(missing()).isEmpty();
  }

  @Test
  void saysNothingOfALaterPage() {
    test.server.stubFor(any(anyUrl()).willReturn(okJson(NOTHING_OF_TWO)));

    test.send(
        Way.SYNC, test.users().list(UsersEndpoints.LIST, null, null, "t", Map.of()), UserPage.JSON);

    assertThat(missing()).isEmpty();
  }

  private List<Drift> missing() {
    return test.drifts.stream().filter(drift -> drift.kind() == Drift.Kind.MISSING_ITEMS).toList();
  }
}
