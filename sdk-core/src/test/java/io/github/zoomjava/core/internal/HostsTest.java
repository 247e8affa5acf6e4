package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.sample.UsersEndpoints;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  @Test
  void sendsUploadsToTheirOwnHost() {
    Request request = new Request.Builder().url("https://api.zoom.us/v2/files?a=1").build();

    assertThat(Hosts.of(null).placed(request, UsersEndpoints.UPLOAD).url())
        .hasToString("https://fileapi.zoom.us/v2/files?a=1");
    assertThat(Hosts.of(null).placed(request, UsersEndpoints.LIST)).isSameAs(request);
  }

  @Test
  void sendsUploadsToTheBaseUrlIfThatWasSet() {
    Request request = new Request.Builder().url("https://localhost/v2/files").build();

    assertThat(Hosts.of("https://localhost/v2").placed(request, UsersEndpoints.UPLOAD))
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
    assertThat(Hosts.of(base).mayCarryToken(HttpUrl.get(url))).isEqualTo(may);
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
    assertThatThrownBy(() -> Hosts.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in the clear; give an https URL");
  }

  @Test
  void refusesWhatIsNoUrl() {
    assertThatThrownBy(() -> Hosts.of("api.zoom.us")).hasMessageContaining("is no URL");
  }
}
