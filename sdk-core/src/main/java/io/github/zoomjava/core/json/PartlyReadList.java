package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The elements that could be read of a list around which there is no object, whose {@link
 * ExtraProperties} could keep the rest. Equal to any list of the same elements, and immutable.
 */
final class PartlyReadList<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> readable;
  private final JsonElement whole;

  PartlyReadList(List<T> readable, JsonElement whole) {
    this.readable = readable;
    this.whole = whole;
  }

  /** The JSON it was read from. */
  JsonElement whole() {
    return whole;
  }

  @Override
  public T get(int index) {
    return readable.get(index);
  }

  @Override
  public int size() {
    return readable.size();
  }
}
