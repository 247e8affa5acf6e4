package io.github.zoomjava.core.error;

import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Zoom answered, and the answer is an error. There is a subclass per family of status; the others,
 * and errors that come with status 200, are of this class itself.
 *
 * <p>Codes are not unique: the same one means different things in different products, so look at
 * {@link #status()} and {@link #code()} together.
 *
 * <p>What is known of the answer does not survive serialization: afterwards there is the message
 * only, and the accessors throw {@link IllegalStateException}.
 */
public class ZoomApiException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable ApiError error;

  /** Takes the message from what is known of the answer. */
  public ZoomApiException(ApiError error) {
    this(error, Advice.on(error));
  }

  ZoomApiException(ApiError error, String advice) {
    super(Advice.facts(error) + " " + advice, null);
    this.error = error;
  }

  /** The exception of the class that fits the status. */
  public static ZoomApiException of(ApiError error) {
    return switch (error.status()) {
      case 400 -> new BadRequestException(error);
      case 401 -> new UnauthorizedException(error);
      case 403 -> new ForbiddenException(error);
      case 404 -> new NotFoundException(error);
      case 409 -> new ConflictException(error);
      default ->
          error.status() >= 500 ? new ServerErrorException(error) : new ZoomApiException(error);
    };
  }

  /** The operation that was called, such as {@code users.UsersApi.get}. */
  public String operation() {
    return error().operation();
  }

  /** The HTTP status. */
  public int status() {
    return error().status();
  }

  /** Zoom's own code, or null if the answer had none. */
  public @Nullable Integer code() {
    return error().code();
  }

  /** Returns whether the answer had this code of Zoom's. */
  public boolean hasCode(int code) {
    Integer actual = code();
    return actual != null && actual == code;
  }

  /** Returns the cause behind the error, where status, code and message tell it; or null. */
  public @Nullable Diagnosis diagnosis() {
    return Diagnosis.of(error());
  }

  /** Returns the faults that Zoom finds in single fields of the request; often empty. */
  public List<FieldError> fieldErrors() {
    return error().fieldErrors();
  }

  /** The scopes Zoom named as missing, any one of which is enough; empty if it named none. */
  public List<String> missingScopes() {
    return Advice.missingScopes(error());
  }

  /** The id under which Zoom's support finds this call, or null. */
  public @Nullable String trackingId() {
    return error().trackingId();
  }

  /** The headers of the answer. */
  public Headers headers() {
    return error().headers();
  }

  /** The body of the answer as text, cut off at 1 MiB; empty if there was none. */
  public String rawBody() {
    return error().rawBody();
  }

  /** All that is known of the answer. */
  public ApiError error() {
    if (error == null) {
      throw new IllegalStateException("The answer is lost, as the exception was serialized");
    }
    return error;
  }
}
