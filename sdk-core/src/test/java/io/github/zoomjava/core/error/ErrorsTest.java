package io.github.zoomjava.core.error;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class ErrorsTest {

  private static final String TRACKING = "v=2.0;clid=us06;rid=WEB_1";

  private final TestZoom test = new TestZoom();
  private final ZoomClient once = test.client(RetryPolicy.never());

  @AfterEach
  void noBodyIsLeftOpen() {
    once.close();
    test.close();
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadRequestException",
    "401, UnauthorizedException",
    "403, ForbiddenException",
    "404, NotFoundException",
    "409, ConflictException",
    "410, ZoomApiException",
    "429, RateLimitException",
    "500, ServerErrorException",
    "503, ServerErrorException",
    "302, ZoomApiException",
  })
  void hasAClassPerFamilyOfStatus(int status, String name) {
    answer(jsonResponse("{\"code\":300,\"message\":\"No.\"}", status));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.getClass().getSimpleName()).isEqualTo(name);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.code()).isEqualTo(300);
    assertThat(e.hasCode(300)).isTrue();
    assertThat(e.hasCode(301)).isFalse();
  }

  /** Gson's parser never returns from some texts of this form. */
  @Test
  @Timeout(30)
  void readsABodyThatBeginsWithByteOrderMarks() {
    answer(aResponse().withStatus(500).withBody("\ufeff\ufeff" + "x".repeat(3000)));

    assertThat(failure(Way.SYNC).status()).isEqualTo(500);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void saysWhatHappenedAndWhatToDo(Way way) {
    answer(
        jsonResponse(
                "{\"code\":300,\"message\":\"Validation Failed.\",\"errors\":[{\"field\":\"user_info.email\",\"message\":\"Invalid field.\"}]}",
                400)
            .withHeader("x-zm-trackingid", TRACKING));

    ZoomApiException e = failure(way);

    assertThat(e)
        .hasMessage(
            "users.UsersApi.get: HTTP 400, Zoom's code 300: Validation Failed.; user_info.email:"
                + " Invalid field. [tracking id v=2.0;clid=us06;rid=WEB_1]. Correct the request as"
                + " the message says; sending it again changes nothing.");
    assertThat(e.operation()).isEqualTo("users.UsersApi.get");
    assertThat(e.trackingId()).isEqualTo(TRACKING);
    assertThat(e.fieldErrors())
        .containsExactly(new FieldError("user_info.email", "Invalid field."));
    assertThat(e.headers().get("X-ZM-TrackingId")).isEqualTo(TRACKING);
    assertThat(e.rawBody()).startsWith("{\"code\":300");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          {"code":300,"message":"m"}                      | 300  | m
          {"code":"300","message":"m"}                    | 300  | m
          {"code":404,"message":"m"}                      | 404  | m
          {"errorCode":7,"errorMessage":"m"}              | 7    | m
          {"reason":"m","error":"invalid_grant"}          | -    | m
          {"error":"invalid_grant"}                       | -    | invalid_grant
          {"detail":"m","status":"404"}                   | -    | m
          {"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"m","status":404} | - | m
          {"error_code":7,"msg":"m"}                      | 7    | m
          {"code":"not a number","message":"m"}           | -    | m
          {"code":99999999999,"message":"m"}              | -    | m
          {"code":{},"message":[]}                        | -    | -
          [1]                                             | -    | -
          <html>Bad gateway</html>                        | -    | -
          {"code":300,"mess                               | -    | -
          ''                                              | -    | -
          """)
  void readsAnyBodyAndNeverHidesTheStatus(String body, Integer code, String message) {
    answer(aResponse().withStatus(404).withBody(body));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e).isInstanceOf(NotFoundException.class).hasMessageContaining("HTTP 404");
    assertThat(e.code()).isEqualTo(code);
    assertThat(e.error().message()).isEqualTo(message);
    assertThat(e.rawBody()).isEqualTo(body);
  }

  @Test
  void hidesNoStatusBehindABodyThatBreaksOff() {
    answer(aResponse().withStatus(403).withHeader("Content-Length", "5000").withBody("{\"co"));

    assertThat(failure(Way.SYNC)).isInstanceOf(ForbiddenException.class);
  }

  @Test
  void shortensAWebPageInTheMessage() {
    answer(aResponse().withStatus(404).withBody("<html>" + "x".repeat(5000)));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.getMessage()).hasSizeLessThan(500).contains("<html>xxx").contains("...");
    assertThat(e.rawBody()).hasSize(5006);
  }

  @Test
  void namesTheScopesThatAreMissing() {
    answer(
        jsonResponse(
            "{\"code\":4711,\"message\":\"Invalid access token, does not contain scopes:[user:read, user:read:admin].\"}",
            400));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.missingScopes()).containsExactly("user:read", "user:read:admin");
    assertThat(e)
        .hasMessageEndingWith(
            "Add one of these scopes to the app and authorize it again: user:read,"
                + " user:read:admin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[zoom_events_basic:read]",
        "[\"zoom_events_basic:read\"]",
        "[\\\"zoom_events_basic:read\\\"]",
        "[\\\\\\\"zoom_events_basic:read\\\\\\\"]"
      })
  void namesAScopeWithoutItsQuotes(String scopes) {
    String message = "Invalid access token, does not contain scopes:" + scopes;
    answer(aResponse().withStatus(400).withBody("{\"code\":104,\"message\":\"" + message + "\"}"));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.code()).isEqualTo(104);
    assertThat(e.missingScopes()).containsExactly("zoom_events_basic:read");
    assertThat(e.diagnosis()).isEqualTo(Diagnosis.MISSING_SCOPE);
  }

  @Test
  void namesScopesWhoseQuotesBreakTheJson() {
    answer(
        aResponse()
            .withStatus(400)
            .withBody(
                "{\"message\":\"It does not contain scopes:[\"a:read\", \"b:read\"]\", \"code\":\"104\"}"));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.code()).isEqualTo(104);
    assertThat(e.missingScopes()).containsExactly("a:read", "b:read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          {"field":"email","message":"m"}                  | email   | -
          {"setting":"chat","message":"m"}                 | chat    | -
          {"email":"a@example.com","message":"m"}          | email   | a@example.com
          {"code":300,"id":7,"reason":"m"}                 | id      | 7
          {"message":"m"}                                  | ''      | -
          {"email":{},"message":"m"}                       | ''      | -
          """)
  void namesTheFieldOfAnError(String error, String field, String value) {
    answer(jsonResponse("{\"code\":300,\"message\":\"No.\",\"errors\":[" + error + "]}", 400));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.fieldErrors()).containsExactly(new FieldError(field, "m", value));
    assertThat(e.fieldErrors()).asString().doesNotContain("example.com");
    assertThat(e.getMessage()).doesNotContain("example.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          400 | 4711     | Invalid access token, does not contain scopes:[a, b]. | MISSING_SCOPE
          400 | 4700     | Invalid access token, does not contain scopes.        | MISSING_SCOPE
          400 | 104      | m                                                     | MISSING_SCOPE
          404 | 104      | m                                                     | -
          401 | 124      | Invalid access token.                                 | INVALID_TOKEN
          401 | 30031004 | m                                                     | INVALID_TOKEN
          404 | 124      | m                                                     | -
          200 | 200      | No permission.                                        | MISSING_PERMISSION
          403 | 200      | No permission.                                        | MISSING_PERMISSION
          400 | 300      | Does not contain permissions [User:Edit].             | MISSING_PERMISSION
          404 | 200      | m                                                     | -
          403 | 300      | It has not permitted access: targeted resource. | SHARED_ACCESS
          403 | 2031     | m                                                     | FEATURE_DISABLED
          400 | 2013     | m                                                     | FEATURE_DISABLED
          404 | 3301     | m                                                     | NOT_READY
          400 | 12002    | m                                                     | NOT_READY
          410 | 4137     | m                                                     | NO_SUCH_OPERATION
          404 | 2300     | m                                                     | NO_SUCH_OPERATION
          400 | 300      | Validation Failed.                                    | -
          404 | 1001     | User does not exist.                                  | -
          """)
  void tellsWhatIsBehindAnError(int status, int code, String message, Diagnosis diagnosis) {
    answer(jsonResponse("{\"code\":%d,\"message\":\"%s\"}".formatted(code, message), status));

    ZoomApiException e = failure(Way.SYNC);

    assertThat(e.diagnosis()).isEqualTo(diagnosis);
    if (diagnosis != null && e.missingScopes().isEmpty()) {
      assertThat(e).hasMessageEndingWith(diagnosis.advice());
    }
  }

  @Test
  void readsTheErrorsOfGraphql() {
    answer(okJson("{\"data\":null,\"errors\":[{\"message\":\"No such field.\"}]}"));

    assertThatThrownBy(() -> once.request("POST", "/v3/graphql").json("{}").send())
        .isInstanceOf(ZoomApiException.class)
        .hasMessageStartingWith("POST /v3/graphql: HTTP 200; No such field.");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void takesA200WithAnUndeclaredCodeForTheErrorItIs(Way way) {
    answer(okJson("{\"code\":200,\"message\":\"No permission.\"}"));

    ZoomApiException e = failure(way);

    assertThat(e.status()).isEqualTo(200);
    assertThat(e.code()).isEqualTo(200);
    assertThat(e).hasMessageContaining("No permission.");
    assertThatThrownBy(() -> way.send(once, test.call("DELETE"), BodyReader.NOTHING))
        .isInstanceOf(ZoomApiException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":false,\"errorCode\":300,\"errorMessage\":\"Forbidden\"}",
        "{\"code\":\"300\",\"message\":\"Forbidden\"}",
        "{\"error_code\":300,\"error_message\":\"Forbidden\"}",
        "{\"code\":300,\"message\":\"Forbidden [\"a\"]\"}"
      })
  void takesAnErrorForWhatItIsInPlaceOfAnyAnswer(String body) {
    for (String type : List.of("application/json", "application/octet-stream")) {
      answer(aResponse().withHeader("Content-Type", type).withBody(body));

      assertForbidden(test.call("GET"), User.JSON);
      assertForbidden(test.list(), UserPage.JSON);
      assertForbidden(test.list(), JsonCodec.list(User.JSON));
      assertForbidden(test.call("GET"), JsonCodec.RAW);
      assertForbidden(test.call("GET"), BodyReader.JSON_IF_ANY);
      assertForbidden(test.call("DELETE"), BodyReader.NOTHING);
      assertForbidden(test.call("GET"), BodyReader.FILE);
    }
  }

  private void assertForbidden(Call<ResponseBody> call, BodyReader<?> reader) {
    ZoomApiException e =
        catchThrowableOfType(ZoomApiException.class, () -> Way.SYNC.send(once, call, reader));

    assertThat(e.code()).isEqualTo(300);
    assertThat(e.error().message()).startsWith("Forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"error_message\":\"success\"}",
        "{\"code\":200}",
        "{\"code\":\"E200\",\"message\":\"a code that is no number\"}",
        "{\"code\":200,\"message\":\"Success.\"}",
        "{\"errorCode\":0,\"errorMessage\":\"none\"}",
        "{\"status\":true,\"errorMessage\":\"\"}",
        "{\"code\":200,\"reason\":\"another word\"}",
        "{\"message\":\"hello\"}",
        "{\"main\":{\"code\":200,\"message\":\"not at the root\"}}"
      })
  void cannotTakeASuccessForAnError(String body) {
    answer(okJson(body));

    assertThat(Way.SYNC.send(once, test.call("GET"), User.JSON).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <html>Sign in</html>",
    "application/json, {\"id\":",
    "application/json, 5",
    "application/json, null",
    "application/json, ''",
    "application/xml, <user/>",
  })
  void saysThatASuccessIsUnreadable(String contentType, String body) {
    answer(aResponse().withHeader("Content-Type", contentType).withBody(body));

    ZoomDecodingException e =
        catchThrowableOfType(
            ZoomDecodingException.class, () -> Way.ASYNC.send(once, test.call("GET"), User.JSON));

    assertThat(e)
        .hasMessageStartingWith(
            "users.UsersApi.get: HTTP 200 with content type " + contentType + ": the body is ");
    assertThat(e.operation()).isEqualTo("users.UsersApi.get");
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.contentType()).isEqualTo(contentType);
  }

  @Test
  void namesTheCharacterFromWhichTheBodyIsNoJson() {
    answer(okJson("{\"users\":[{\"id\":\"a\"},{\"id\":oops}]}"));

    assertThatThrownBy(() -> Way.SYNC.send(once, test.list(), UserPage.JSON))
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("from its character 28 on");
  }

  @Test
  void keepsItsMessageWhenSerialized() throws Exception {
    answer(jsonResponse("{\"code\":300,\"message\":\"No.\"}", 400));
    ZoomApiException e = failure(Way.SYNC);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }

    ZoomApiException copy = deserialized(bytes.toByteArray());

    assertThat(copy).isInstanceOf(BadRequestException.class).hasMessage(e.getMessage());
    assertThatThrownBy(copy::status).isInstanceOf(IllegalStateException.class);
  }

  @SuppressWarnings("BanSerializableRead") // because that is what is tested
  private static ZoomApiException deserialized(byte[] bytes)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (ZoomApiException) in.readObject();
    }
  }

  private ZoomApiException failure(Way way) {
    return catchThrowableOfType(
        ZoomApiException.class, () -> way.send(once, test.call("GET"), User.JSON));
  }

  private void answer(ResponseDefinitionBuilder answer) {
    test.server.stubFor(any(anyUrl()).willReturn(answer));
  }
}
