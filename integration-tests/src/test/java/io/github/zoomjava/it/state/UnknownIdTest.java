package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an id is told that does not exist, in all families but that of meetings. */
class UnknownIdTest extends StateTest {
  private static final String UNKNOWN = "9";

  @Test
  void everyRouteIsThatOfAnOperation() {
    Set<String> operations =
        Families.all().stream()
            .flatMap(each -> each.operations().stream())
            .map(each -> each.http() + ' ' + each.path().shape())
            .collect(Collectors.toSet());

    try (AccountState account = new AccountState(InstantSource.system())) {
      assertThat(operations).containsAll(account.routes());
    }
  }

  @Test
  void theErrorIsOneThatTheDocumentHasOrAKnownException() {
    Set<String> others = new TreeSet<>();
    for (Family family : Families.all()) {
      if (!family.name().equals("meetings")) {
        others.addAll(undocumented(family));
      }
    }

    Set<String> known = new TreeSet<>(UnknownIdExceptions.SILENT);
    known.addAll(UnknownIdExceptions.DIFFERENT);
    assertThat(others).isEqualTo(known);
  }

  private Set<String> undocumented(Family family) {
    ErrorCodes document = ErrorCodes.of(family.name());
    Set<String> undocumented = new TreeSet<>();
    for (OperationSpec operation : family.operations()) {
      if (isAboutAnId(operation)) {
        Api.Reply answer = ask(operation);
        String key = operation.http().toLowerCase(Locale.ROOT) + ' ' + operation.template();
        if (answer.status() >= 400 && !document.list(key, answer.status(), code(answer))) {
          undocumented.add(key + ": " + answer.status() + ' ' + code(answer));
        }
      }
    }
    return undocumented;
  }

  /** The errors of SCIM have no other code than their status. */
  private static int code(Api.Reply answer) {
    return answer.json().has("code") ? answer.code() : answer.status();
  }

  private static boolean isAboutAnId(OperationSpec operation) {
    boolean form = operation.body() != null && operation.body().isMultipart();
    return !form && operation.pathParameters().stream().anyMatch(UnknownIdTest::isId);
  }

  private static boolean isId(ParameterSpec parameter) {
    return parameter.schema().enumValues().isEmpty();
  }

  private Api.Reply ask(OperationSpec operation) {
    SampleRequest request = SampleRequest.of(operation).sparse(operation);
    String path = operation.path().toString();
    List<String> query = new ArrayList<>();
    for (ParameterSpec parameter : operation.parameters()) {
      JsonElement value = request.parameters().get(parameter.name());
      if (value == null) {
        continue;
      }
      if (parameter.inPath()) {
        String id = isId(parameter) ? UNKNOWN : value.getAsString();
        path = path.replace('{' + parameter.name() + '}', Api.encoded(id));
      } else if (parameter.place() == ParameterSpec.Place.QUERY) {
        query.add(parameter.name() + '=' + Api.encoded(text(value)));
      }
    }
    String body = request.body() == null ? "" : request.body().toString();
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inQuery()) {
      query.add(selection.name() + '=' + selection.value());
    }
    return api.send(
        operation.http(), query.isEmpty() ? path : path + '?' + String.join("&", query), body);
  }

  private static String text(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray().get(0).getAsString() : value.getAsString();
  }
}
