package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.RequestParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The optional parameters of one request, which it carries as a tag until it is sent. */
public final class QueryValues {

  /** None, for a call without them. */
  public static final QueryValues NONE = new QueryValues(Map.of(), Map.of());

  private final Map<String, Object> values;
  private final Map<String, String> headers;

  private QueryValues(Map<String, Object> values, Map<String, String> headers) {
    this.values = values;
    this.headers = headers;
  }

  /** Takes the values that the parameters hold at this moment. */
  public static QueryValues of(RequestParams<?> params) {
    return new QueryValues(params.values(), params.headers());
  }

  /** Asks for the page of that token in place of the one that was set; null changes nothing. */
  public QueryValues page(String name, @Nullable String token) {
    if (token == null) {
      return this;
    }
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(name, token);
    return new QueryValues(changed, headers);
  }

  /** The request with the values it carries in its URL and headers; a list repeats its name. */
  static Request applied(Request request) {
    QueryValues query = request.tag(QueryValues.class);
    if (query == null) {
      return request;
    }
    HttpUrl.Builder url = request.url().newBuilder();
    query.values.forEach(
        (name, value) -> {
          for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            url.addQueryParameter(name, PlainText.of(one));
          }
        });
    Request.Builder applied = request.newBuilder().url(url.build());
    query.headers.forEach(applied::header);
    return applied.build();
  }
}
