package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.shape.TimeForms;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The evidence of the name, text, declared pattern and example of one value about times. None of
 * them is trusted alone where another contradicts it.
 */
final class TimeText {
  private static final Pattern TIME_NAME =
      Pattern.compile(
          "(.* )?(time|times|timestamp|time stamp|datetime|ts|at|expiration)"
              + "( (ms|iso|from|to|start|end|interval))?");
  private static final Pattern STAMP_NAME = Pattern.compile("(.* )?(time ?stamp|ts)");
  private static final Pattern BOUND_NAME =
      Pattern.compile("(.* )?(start|end|from|to|begin|created|updated|modified|online|date)");
  private static final Pattern SPEAKS_OF_TIME =
      Pattern.compile("\\b(time|timestamp|moment)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_NAME = Pattern.compile("(.* )?(date|day|from|to)");

  /** {@code yyyy-MM-dd}, maybe with a time of day after T or a blank, in whatever quotes. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "[yY]{4}-[mM]{2}-[dD]{2}(['`\"*\\s]*T['`\"*\\s]*|\\s)?(?:[hH]{2}:[a-z]{2}(:ss)?)?");

  private static final Pattern SPEAKS_OF_EPOCH =
      Pattern.compile("\\bepoch|\\bunix|timestamp|time stamp", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYS_EPOCH =
      Pattern.compile(
          "epoch (milli)?seconds|(milli)?seconds since epoch", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKS_OF_SECONDS =
      Pattern.compile("\\b(epoch seconds|unix|in seconds)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKS_OF_LOCAL_TIME =
      Pattern.compile("local time|time ?zone", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_AND_TIME =
      Pattern.compile(
          "T\\d\\d:\\d\\d|\\bhh:|date-?time|date (and|or) time|timestamp",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME_OF_DAY = Pattern.compile("\\b[hH]{2}:[mM]{2}");

  /** Lengths, places in a recording, and words that may stand for a time. */
  private static final Pattern OTHER_THAN_TIME =
      Pattern.compile(
          "amount of time|duration|from the (start|beginning) of|in (minutes|hours)|, or '"
              + "|time in recording",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?( ?([+-][\\d:]+|Z))?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MILLIS = Pattern.compile("1\\d{12}");
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}");
  private static final Pattern LETTERS = Pattern.compile("[yMdHms][yMdHms :/.-]+");

  private final String name;
  private final String text;
  private final String example;
  private final String pattern;

  TimeText(String name, String text, ObjectNode schema) {
    this.name = String.join(" ", Words.of(name));
    String given = schema.path("example").asText();
    boolean drawing = PICTURE.matcher(given).find() && !given.matches(".*\\d.*");
    this.text = drawing ? text + " " + given : text;
    this.example = drawing ? "" : given;
    this.pattern = schema.path("pattern").asText();
  }

  /** Tells whether the name is one of times. */
  boolean isNamedTime() {
    return TIME_NAME.matcher(name).matches();
  }

  /** Tells whether the name alone says that a number is a time. */
  boolean isNamedStamp() {
    return STAMP_NAME.matcher(name).matches();
  }

  /** Tells whether name and text together say that this is a point in time. */
  boolean meansTime() {
    boolean named =
        isNamedTime()
            || (BOUND_NAME.matcher(name).matches() && SPEAKS_OF_TIME.matcher(text).find());
    boolean timeOfDay = TIME_OF_DAY.matcher(text).find() && drawn().isEmpty();
    return named && !timeOfDay && !OTHER_THAN_TIME.matcher(text).find();
  }

  boolean isNamedDate() {
    return DATE_NAME.matcher(name).matches();
  }

  /** Tells whether name and text together say that this is a date, where nothing draws one. */
  boolean isDate() {
    return name.endsWith(" date") && text.toLowerCase(Locale.ROOT).contains("the date ");
  }

  boolean speaksOfTime() {
    return SPEAKS_OF_TIME.matcher(text).find() && !OTHER_THAN_TIME.matcher(text).find();
  }

  boolean speaksOfEpoch() {
    return SPEAKS_OF_EPOCH.matcher(text).find() && !OTHER_THAN_TIME.matcher(text).find();
  }

  /** Tells whether the text leaves no doubt, whatever the example is. */
  boolean saysEpoch() {
    return SAYS_EPOCH.matcher(text).find();
  }

  boolean speaksOfLocalTime() {
    return SPEAKS_OF_LOCAL_TIME.matcher(text).find();
  }

  /** Tells whether the text speaks of a date together with a time, in whatever words. */
  boolean tellsTimeOfDay() {
    return DATE_AND_TIME.matcher(text + " " + example).find();
  }

  boolean hasExample() {
    return !example.isEmpty();
  }

  boolean exampleIsTime() {
    return ISO.matcher(example).matches();
  }

  boolean exampleIsDate() {
    return DATE.matcher(example).matches();
  }

  boolean exampleIsEpoch() {
    return MILLIS.matcher(example).matches() || SECONDS.matcher(example).matches();
  }

  /** The unit of an epoch: that of the example, else what the text says. */
  String epoch() {
    boolean seconds =
        hasExample() ? SECONDS.matcher(example).matches() : SPEAKS_OF_SECONDS.matcher(text).find();
    return seconds ? TimeForms.EPOCH_SECONDS : TimeForms.EPOCH_MILLIS;
  }

  /** The pattern that the document declares in letters where a regular expression belongs. */
  boolean hasPatternOfLetters() {
    return LETTERS.matcher(pattern).matches();
  }

  String pattern() {
    return pattern;
  }

  /** The forms that the text draws, such as {@code yyyy-MM-dd} or {@code yyyy-MM-dd HH:mm:ss}. */
  Set<String> drawn() {
    Set<String> forms = new LinkedHashSet<>();
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      boolean hours = picture.group().contains(":");
      boolean iso = picture.group(1) != null && picture.group(1).contains("T");
      if (!hours) {
        forms.add(TimeForms.DATE);
      } else if (iso) {
        forms.add(TimeForms.DATE_TIME);
      } else {
        forms.add(picture.group(2) == null ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss");
      }
    }
    return forms;
  }
}
