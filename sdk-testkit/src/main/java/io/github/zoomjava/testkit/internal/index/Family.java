package io.github.zoomjava.testkit.internal.index;

import java.util.List;

/**
 * One API family as its jar describes it.
 *
 * @param name {@code users}
 * @param javaPackage {@code io.github.zoomjava.users}
 * @param operations all its operations
 */
public record Family(String name, String javaPackage, List<OperationSpec> operations) {
  Family sampled(Sampling sampling) {
    return new Family(
        name, javaPackage, operations.stream().map(each -> each.sampled(sampling)).toList());
  }
}
