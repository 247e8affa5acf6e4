package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.sample.SampleForm;
import io.github.zoomjava.core.sample.UserStatus;
import java.time.Instant;
import java.util.List;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

class RequestParamsTest {
  private static final Operation LIST =
      new Operation("things.list", "GET", "/things", RateLimitCategory.LIGHT, null, false);

  private final TestZoom test = new TestZoom();

  interface Things {
    @GET("things")
    Call<ResponseBody> list(@Tag Operation operation, @Tag QueryValues query);
  }

  @AfterEach
  void stop() {
    test.close();
  }

  @Test
  void encodesTwiceWhatZoomDecodesTwice() {
    SampleForm params =
        new SampleForm()
            .uuid("meeting_id", "/a+b==")
            .uuid("other_id", "a+b==")
            .uuid("none", null)
            .twice("instance_id", "a+b==");

    assertThat(sent(QueryValues.of(params)))
        .isEqualTo(
            "/v2/things?meeting_id=%252Fa%252Bb%253D%253D&other_id=a%2Bb%3D%3D"
                + "&instance_id=a%252Bb%253D%253D");
  }

  @Test
  void sendsWhatIsSetAndNothingElse() {
    SampleForm params =
        new SampleForm()
            .part("status", UserStatus.ACTIVE)
            .part("since", Instant.parse("2026-01-02T03:04:05Z"))
            .part("ids", List.of(1, 2))
            .part("none", List.of())
            .part("taken", "back")
            .part("taken", null)
            .joined("fields", List.of("a", UserStatus.ACTIVE))
            .extra("new", "a b&c");

    assertThat(sent(QueryValues.of(params)))
        .isEqualTo(
            "/v2/things?status=active&since=2026-01-02T03%3A04%3A05Z&ids=1&ids=2"
                + "&fields=a%2Cactive&new=a%20b%26c");
  }

  @Test
  void asksForAnotherPageInPlaceOfTheOneThatWasSet() {
    SampleForm params = new SampleForm().part("next_page_token", "first").part("size", 5);

    assertThat(sent(QueryValues.of(params).page("next_page_token", null)))
        .isEqualTo("/v2/things?next_page_token=first&size=5");
    assertThat(sent(QueryValues.of(params).page("next_page_token", "second")))
        .isEqualTo("/v2/things?next_page_token=second&size=5");
  }

  @Test
  void isReadAtTheMomentOfTheCall() {
    SampleForm params = new SampleForm().part("size", 5);
    QueryValues query = QueryValues.of(params);
    params.part("size", 6);

    assertThat(sent(query)).isEqualTo("/v2/things?size=5");
  }

  @Test
  void cannotBeSentWithoutWhatIsRequired() {
    assertThatThrownBy(() -> QueryValues.of(new SampleForm("from").part("to", "x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("SampleForm needs from: set it before the call");
  }

  @Test
  void masksSecretsAndWhatTheDocumentsDoNotKnow() {
    assertThat(new SampleForm().part("a", 1).secret("key", "s3cret").extra("b", "hidden"))
        .hasToString("SampleForm[a=1, key=***, b=***]");
  }

  @Test
  void isEqualToOneWithTheSameValues() {
    assertThat(new SampleForm().part("a", 1)).isEqualTo(new SampleForm().part("a", 1));
    assertThat(new SampleForm().part("a", 1)).isNotEqualTo(new SampleForm().part("a", 2));
  }

  private String sent(QueryValues query) {
    test.server.stubFor(get(anyUrl()).willReturn(okJson("{}")));
    Call<ResponseBody> call = ApiCalls.of(test.zoom).endpoints(Things.class).list(LIST, query);
    test.send(Way.SYNC, call, BodyReader.NOTHING);
    return test.server.getAllServeEvents().get(0).getRequest().getUrl();
  }
}
