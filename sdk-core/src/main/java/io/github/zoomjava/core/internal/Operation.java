package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import org.jspecify.annotations.Nullable;

/**
 * One operation of Zoom's API, as generated code declares it. Every request carries its operation
 * as a tag.
 *
 * @param id the façade method that calls it, such as {@code users.UsersApi.list}
 * @param method the HTTP method
 * @param path the path with its parameters in braces
 * @param category the weight Zoom's documents give it
 * @param uploadHost the host it is sent to in place of the API's own; null for most
 */
public record Operation(
    String id,
    String method,
    String path,
    RateLimitCategory category,
    @Nullable String uploadHost) {}
