package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.RequestParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The optional query parameters of one request, which it carries as a tag until it is sent. */
public final class QueryValues {

  private final Map<String, Object> values;

  private QueryValues(Map<String, Object> values) {
    this.values = values;
  }

  /** What the parameters hold at this moment. */
  public static QueryValues of(RequestParams<?> params) {
    return new QueryValues(params.values());
  }

  /** Asks for the page of that token in place of the one that was set; null changes nothing. */
  public QueryValues page(String name, @Nullable String token) {
    if (token == null) {
      return this;
    }
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(name, token);
    return new QueryValues(changed);
  }

  /** The request with the values it carries in its URL; a list repeats its name. */
  static Request applied(Request request) {
    QueryValues query = request.tag(QueryValues.class);
    if (query == null || query.values.isEmpty()) {
      return request;
    }
    HttpUrl.Builder url = request.url().newBuilder();
    query.values.forEach(
        (name, value) -> {
          for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            url.addQueryParameter(name, PlainText.of(one));
          }
        });
    return request.newBuilder().url(url.build()).build();
  }
}
