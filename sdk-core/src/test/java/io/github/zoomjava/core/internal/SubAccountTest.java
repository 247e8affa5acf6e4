package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomCloud;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.sample.UsersEndpoints;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubAccountTest {

  private static final SubAccount ACCOUNT = SubAccount.of("sub");

  @ParameterizedTest
  @CsvSource({
    "https://api.zoom.us/v2/, https://api.zoom.us/v2/files?a=%2F, https://api.zoom.us/v2/accounts/sub/files?a=%2F",
    "https://localhost/, https://localhost/files, https://localhost/accounts/sub/files",
    "https://localhost/a/b/, https://localhost/a/b/files, https://localhost/a/b/accounts/sub/files",
  })
  void putsTheAccountBehindTheRoot(String base, String url, String expected) {
    assertThat(twin(base, url).url()).hasToString(expected);
  }

  @Test
  void tagsTheRequestWithThePathItIsSentTo() {
    Operation twin = Operation.of(twin("https://api.zoom.us/v2/", "https://api.zoom.us/v2/files"));

    assertThat(twin.path()).isEqualTo("/accounts/{accountId}/files");
    assertThat(twin.id()).isEqualTo(UsersEndpoints.UPLOAD.id());
  }

  @Test
  void leavesAnUploadOnItsOwnHost() {
    Request twin = twin("https://api.zoom.us/v2/", "https://api.zoom.us/v2/files");

    assertThat(
            Hosts.of(ZoomCloud.COMMERCIAL.baseUrl(), false)
                .placed(twin, Operation.of(twin), AccessToken.NONE)
                .url())
        .hasToString("https://fileapi.zoom.us/v2/accounts/sub/files");
  }

  private static Request twin(String base, String url) {
    Request request =
        new Request.Builder().url(url).tag(Operation.class, UsersEndpoints.UPLOAD).build();
    return ACCOUNT.twinOf(request, Hosts.of(base, false).base());
  }
}
