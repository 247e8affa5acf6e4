package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomCloud;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.time.Instant;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  private static final Hosts ZOOM = Hosts.of(ZoomCloud.COMMERCIAL.baseUrl(), false);
  private static final HttpUrl USERS = HttpUrl.get("https://api.zoom.us/v2/users");

  @Test
  void sendsUploadsToTheirOwnHost() {
    Request request = new Request.Builder().url("https://api.zoom.us/v2/files?a=1").build();

    assertThat(ZOOM.placed(request, UsersEndpoints.UPLOAD, AccessToken.NONE).url())
        .hasToString("https://fileapi.zoom.us/v2/files?a=1");
    assertThat(ZOOM.placed(request, UsersEndpoints.LIST, AccessToken.NONE)).isSameAs(request);
  }

  @Test
  void sendsUploadsToTheBaseUrlIfThatWasSet() {
    Request request = new Request.Builder().url("https://localhost/v2/files").build();

    assertThat(
            Hosts.of("https://localhost/v2", false)
                .placed(request, UsersEndpoints.UPLOAD, AccessToken.NONE))
        .isSameAs(request);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.zoom.us/v2, https://api.zoom.us/v2/users, true",
    "https://api.zoom.us/v2, https://fileapi.zoom.us/v2/files, true",
    "https://api.zoom.us/v2, https://us02web.zoom.us/rec/x, true",
    "https://api-eu.zoom.us/v2, https://file.zoom.us/x, true",
    "https://api.zoom.us/v2, https://api.zoomgov.com/v2, false",
    "https://api.zoom.us/v2, https://zoom.us.evil.example/, false",
    "https://api.zoom.us/v2, https://evilzoom.us/, false",
    "https://api.zoom.us/v2, http://api.zoom.us/v2/users, false",
    "https://api.zoom.us/v2, https://storage.example/x, false",
    "http://localhost:8080/v2, http://localhost:8080/other, true",
    "http://localhost:8080/v2, http://localhost:8081/other, false",
    "http://localhost:8080/v2, https://api.zoom.us/v2, false",
  })
  void givesTheTokenToItsOwnCloudOnly(String base, String url, boolean may) {
    assertThat(Hosts.of(base, false).mayCarryToken(HttpUrl.get(url), AccessToken.NONE))
        .isEqualTo(may);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost/", "http://127.0.0.1:8080/v2", "http://[::1]/", "https://x.y/"})
  void takesTlsAndThisMachine(String url) {
    assertThat(Hosts.secure("baseUrl", url)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://api.zoom.us/v2", "http://127.evil.example/", "http://10.0.0.1/"})
  void refusesToSendInTheClear(String url) {
    assertThatThrownBy(() -> Hosts.of(url, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in the clear; give an https URL");
  }

  @Test
  void refusesWhatIsNoUrl() {
    assertThatThrownBy(() -> Hosts.of("api.zoom.us", false)).hasMessageContaining("is no URL");
  }

  @ParameterizedTest
  @CsvSource({
    "https://eu01api.zoom.us, eu01api.zoom.us",
    "https://api-sg.zoom.us, api-sg.zoom.us",
    "https://api.evil.example, api.zoom.us",
    "https://api.zoomgov.com, api.zoom.us",
    "http://eu01api.zoom.us, api.zoom.us",
    "no url, api.zoom.us",
  })
  void followsTheRegionOfTheTokenWithinItsCloudOnly(String apiUrl, String host) {
    Hosts hosts = Hosts.of(ZoomCloud.COMMERCIAL.baseUrl(), true);
    AccessToken token = new AccessToken("t", Instant.MAX, Set.of(), apiUrl);
    Request request = new Request.Builder().url(USERS).build();

    Request placed = hosts.placed(request, UsersEndpoints.LIST, token);

    assertThat(placed.url().host()).isEqualTo(host);
    assertThat(hosts.mayCarryToken(placed.url(), token)).isTrue();
    assertThat(ZOOM.placed(request, UsersEndpoints.LIST, token)).isSameAs(request);
  }

  @Test
  void keepsGovernmentApart() {
    Hosts hosts = Hosts.of(ZoomCloud.GOVERNMENT.baseUrl(), false);

    assertThat(hosts).hasToString("https://api.zoomgov.com/v2/");
    assertThat(hosts.mayCarryToken(HttpUrl.get("https://x.zoomgov.com/"), AccessToken.NONE))
        .isTrue();
    assertThat(hosts.mayCarryToken(USERS, AccessToken.NONE)).isFalse();
  }
}
