package io.github.zoomjava.buildtools.generator;

/** The types of sdk-core that generated code names. */
final class CoreTypes {

  private static final String CORE = "io.github.zoomjava.core.";

  static final String ZOOM_CLIENT = CORE + "ZoomClient";
  static final String ZOOM_RESPONSE = CORE + "ZoomResponse";
  static final String ZOOM_FILE = CORE + "file.ZoomFile";
  static final String RATE_LIMIT_CATEGORY = CORE + "ratelimit.RateLimitCategory";
  static final String RATE_LIMIT_TABLE = CORE + "ratelimit.RateLimitTable";
  static final String PAGE = CORE + "paging.Page";
  static final String COUNTED_PAGE = CORE + "paging.CountedPage";
  static final String DATE_RANGE = CORE + "paging.DateRange";
  static final String PAGED = CORE + "paging.Paged";
  static final String ASYNC_PAGED = CORE + "paging.AsyncPaged";

  static final String JSON_CODEC = CORE + "json.JsonCodec";
  static final String JSON_INPUT = CORE + "json.JsonInput";
  static final String RECORD_CODEC = CORE + "json.RecordCodec";
  static final String RECORD_BUILDER = CORE + "json.RecordBuilder";
  static final String REQUEST_OBJECT = CORE + "json.RequestObject";
  static final String REQUEST_PARAMS = CORE + "RequestParams";
  static final String EXTRA_PROPERTIES = CORE + "json.ExtraProperties";
  static final String OPEN_ENUM = CORE + "json.OpenEnum";

  static final String ZOOM_EVENT = CORE + "event.ZoomEvent";

  static final String API_CALLS = CORE + "internal.ApiCalls";
  static final String BODY_READER = CORE + "internal.BodyReader";
  static final String JSON_BODY = CORE + "internal.JsonBody";
  static final String REQUIRED_VALUES = CORE + "internal.RequiredValues";
  static final String MULTIPART_FORM = CORE + "internal.MultipartForm";
  static final String OPERATION = CORE + "internal.Operation";
  static final String QUERY_VALUES = CORE + "internal.QueryValues";
  static final String PATH_VALUES = CORE + "internal.PathValues";

  private CoreTypes() {}
}
