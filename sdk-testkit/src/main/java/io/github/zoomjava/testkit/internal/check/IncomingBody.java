package io.github.zoomjava.testkit.internal.check;

import java.util.List;

/**
 * The body of a request.
 *
 * @param contentType its content type, empty where the request has none
 * @param text the body as text, empty where there is none
 * @param parts the names of a form's parts
 */
public record IncomingBody(String contentType, String text, List<String> parts) {}
