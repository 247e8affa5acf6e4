package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms a time has on the wire, as {@code x-zoom-time} lists them. Its Java type is {@code
 * Instant}, unless it has no time of day; setters take the types of the other forms, too.
 *
 * @param forms what the document lists, in its order
 * @param number whether it is a number in JSON
 */
record TimeForms(List<String> forms, boolean number) {

  private static final String DATE = "date";
  private static final String DATE_TIME = "date-time";
  private static final String LOCAL = "local";

  /** The type of the value itself. */
  Scalar scalar() {
    return forms.stream().anyMatch(TimeForms::isInstant) ? Scalar.INSTANT : Scalar.DATE;
  }

  /** The types that setters take besides that. */
  List<Scalar> alternatives() {
    List<Scalar> types = new ArrayList<>();
    if (scalar() == Scalar.INSTANT && forms.contains(DATE)) {
      types.add(Scalar.DATE);
    }
    if (forms.contains(LOCAL)) {
      types.add(Scalar.LOCAL_TIME);
    }
    return types;
  }

  /** The form in which the value is written, or an empty text if it is ISO's. */
  String written() {
    return forms.stream()
        .filter(form -> !form.equals(LOCAL) && isInstant(form) == (scalar() == Scalar.INSTANT))
        .filter(form -> !form.equals(DATE) && !form.equals(DATE_TIME))
        .findFirst()
        .orElse("");
  }

  /** The constant or call of JsonCodec. */
  String codec() {
    String form = written();
    if (form.startsWith("epoch-")) {
      String unit = form.equals("epoch-millis") ? "EPOCH_MILLIS" : "EPOCH_SECONDS";
      return number ? unit : unit + "_TEXT";
    }
    if (form.isEmpty()) {
      return scalar().codec();
    }
    return (scalar() == Scalar.INSTANT ? "time(" : "date(") + JavaNames.literal(form) + ")";
  }

  private static boolean isInstant(String form) {
    boolean pattern = !form.equals(DATE) && !form.equals(LOCAL);
    return form.equals(DATE_TIME) || (pattern && (form.startsWith("epoch-") || form.contains("H")));
  }
}
