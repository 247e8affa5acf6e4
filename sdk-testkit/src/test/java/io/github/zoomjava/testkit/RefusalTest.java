package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.BadRequestException;
import io.github.zoomjava.core.error.FieldError;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest extends FakeZoomTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /nowhere              |  | no family on the class path has this path",
        "PUT    | /users                |  | this path knows GET, POST only",
        "GET    | /users?stauts=active  |  | the query parameter stauts is one the document does not know",
        "GET    | /users?page_size=many |  | the query parameter page_size is no integer",
        "GET    | /users?role_ids=1,x   |  | the query parameter role_ids is no integer",
        "GET    | /users?status=active&status=pending | | the query parameter status is there 2 times",
        "GET    | /users/email          |  | the query parameter email is required and missing",
        "DELETE | /users/me             | {} | there is a body, and the document knows none here",
        "POST   | /users                |  | $.action is required, and there is no body",
        "POST   | /users                | {\"user_info\":{\"email\":\"a@example.com\",\"type\":1}} | $.action is required and missing",
        "POST   | /users                | {\"action\":\"create\",\"user_info\":{\"type\":1}} | $.user_info.email is required and missing",
        "POST   | /users                | {\"action\":\"create\",\"user_info\":{\"email\":\"a@example.com\",\"type\":null}} | $.user_info.type is null",
        "POST   | /users/me/meetings    | {\"topick\":\"x\"} | $.topick is a property the document does not know",
        "POST   | /users/me/meetings    | {\"duration\":\"45\"} | $.duration is of type string, the document wants integer",
        "POST   | /users/me/meetings    | {\"duration\":1.5} | $.duration is of type number, the document wants integer",
        "POST   | /users/me/meetings    | {\"settings\":[]} | $.settings is of type array, the document wants object",
        "POST   | /users/me/meetings    | {\"topic | the body is not JSON",
        "POST   | /lists/things         |  | $.things is required, and there is no body",
        "POST   | /lists/things         | {\"things\":[{\"id\":\"1\"}]} | $.things[0].color is required and missing",
        "GET    | /accounts/s/users/me  |  | tiny.UsersApi.get cannot be called for a sub account",
        "GET    | /accounts/s/nowhere   |  | no family on the class path has this path",
        "GET    | /accounts//users      |  | no family on the class path has this path",
        "GET    | /accounts/s/users?stauts=active | | the query parameter stauts is one the document does not know",
        "GET    | /users?status=a_new_status |  | status has a value that the document does not list",
        "POST   | /users/me/meetings | {\"type\":99} | $.type has a value that the document does not list",
        "GET    | /past_meetings/%2Fab%3D%3D |  | has to be percent-encoded twice",
      })
  void aRequestThatContradictsTheDocumentIsRefused(
      String method, String path, String json, String reason) {
    HttpResponse<String> answer = http.send(method, path, json == null ? "" : json);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).get("message").getAsString()).contains(reason);
    assertThatThrownBy(fake::verifyNoUnexpectedRequests)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET   | /users?role_ids=1&role_ids=2 | ",
        "GET   | /accounts/s%2F1/users        | ",
        "PATCH | /users/me                    | {\"dept\":null}",
        "POST  | /users/me/meetings           | {\"duration\":45.0}",
        "POST  | /users/me/meetings           | ",
        "POST  | /lists/things                | {\"things\":[{\"id\":\"1\",\"color\":\"red\"}]}",
        "PUT   | /lists/things                | {\"things\":[{\"id\":\"1\"}]}",
      })
  void whatTheDocumentAllowsPasses(String method, String path, String json) {
    int status = http.send(method, path, json == null ? "" : json).statusCode();

    assertThat(status).isBetween(200, 299);
    assertThatCode(fake::verifyNoUnexpectedRequests).doesNotThrowAnyException();
  }

  @Test
  void aFailureNamesEveryRequestButNoBody() {
    http.get("/users?a=1");
    http.send("POST", "/users/me/meetings", "{\"password_hint\": \"secret-value\"}");

    assertThatThrownBy(fake::verifyNoUnexpectedRequests)
        .hasMessageContaining("documents: 2")
        .hasMessageContaining("GET /users?{a=[1]} (tiny.UsersApi.list)")
        .hasMessageContaining("POST /users/me/meetings (tiny.MeetingsApi.create)")
        .message()
        .doesNotContain("secret-value");
  }

  @Test
  void theClientHearsWhichFieldsOfTheBodyAreWrong() {
    BadRequestException refusal;
    try (ZoomClient client = fake.client()) {
      refusal =
          catchThrowableOfType(
              BadRequestException.class,
              () ->
                  client
                      .request("POST", "/users")
                      .query("a", 1)
                      .json("{\"user_info\": {\"type\": \"1\"}}")
                      .send());
    }

    assertThat(refusal.code()).isEqualTo(300);
    assertThat(refusal.fieldErrors())
        .containsExactly(
            new FieldError("user_info.type", "is of type string, the document wants integer"),
            new FieldError("user_info.email", "is required and missing"),
            new FieldError("action", "is required and missing"));
  }

  @Test
  void whereNoFieldIsWrongNoneIsNamed() {
    assertThat(Http.json(http.get("/users?a=1")).has("errors")).isFalse();
  }

  @Test
  void aFormIsAcceptedByItsPartsAndRefusedByThem() {
    assertThat(upload("pic_file").statusCode()).isEqualTo(201);
    assertThat(upload("picture").body())
        .contains("has the part picture")
        .contains("lacks the required part pic_file");
  }

  private HttpResponse<String> upload(String part) {
    String form =
        "--edge\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nbytes\r\n--edge--\r\n";
    return http.send(
        http.request("/users/me/picture")
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofString(form)));
  }
}
