package io.github.zoomjava.core;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.gson.Gson;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.CallsAccess;
import io.github.zoomjava.core.internal.ExactNumbers;
import io.github.zoomjava.core.internal.Guarded;
import io.github.zoomjava.core.internal.IsoTime;
import io.github.zoomjava.core.internal.PlainText;
import io.github.zoomjava.core.internal.Threads;
import io.github.zoomjava.core.internal.TimeForm;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;

@AnalyzeClasses(
    packages = "io.github.zoomjava.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String INTERNAL = "io.github.zoomjava.core.internal..";
  private static final String JSON = "io.github.zoomjava.core.json..";

  private static final DescribedPredicate<JavaClass> INTERNALS = resideInAPackage(INTERNAL);

  @ArchTest
  static final ArchRule publicMethodsShowNoInternals =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              are(
                  resideInAPackage("io.github.zoomjava.core..")
                      .and(DescribedPredicate.not(INTERNALS))))
          .should()
          .notHaveRawReturnType(INTERNALS);

  @ArchTest
  static final ArchRule jsonNeedsOfTheInternalsOnlyItsMarkerAndTheFormsOfValues =
      noClasses()
          .that()
          .resideInAPackage(JSON)
          .should()
          .dependOnClassesThat(
              are(
                  INTERNALS.and(
                      DescribedPredicate.not(
                          belongToAnyOf(
                              BodyReader.class,
                              IsoTime.class,
                              TimeForm.class,
                              PlainText.class,
                              ExactNumbers.class)))));

  @ArchTest
  static final ArchRule topicsDoNotKnowTheClient =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..json..",
              "..auth..",
              "..error..",
              "..retry..",
              "..file..",
              "..paging..",
              "..ratelimit..")
          .should()
          .dependOnClassesThat(are(type(ZoomClient.class)));

  @ArchTest
  static final ArchRule jsonKnowsNoHttp =
      noClasses()
          .that()
          .resideInAPackage(JSON)
          .should()
          .dependOnClassesThat(are(resideInAnyPackage("okhttp3..", "okio..", "retrofit2..")));

  @ArchTest
  static final ArchRule onlyTheSleeperSleeps =
      noClasses()
          .that(are(DescribedPredicate.not(assignableTo(Sleeper.class))))
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(TimeUnit.class, "sleep", long.class)
          .orShould()
          .dependOnClassesThat(are(type(LockSupport.class)));

  /** Sockets have their own way, which ends no call. */
  @ArchTest
  static final ArchRule codeThatRunsLaterIsEnteredByTheGuard =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Guarded.class, Threads.class)
          .and()
          .resideOutsideOfPackage("..event..")
          .and(are(DescribedPredicate.not(assignableTo(Sleeper.class))))
          .should()
          .callMethodWhere(
              calls(Set.of("whenComplete", "whenCompleteAsync", "thenAccept", "thenRun"))
                  .and(target(owner(assignableTo(CompletionStage.class)))))
          .orShould()
          .callMethodWhere(
              calls(Set.of("execute", "submit", "schedule"))
                  .and(target(owner(assignableTo(Executor.class).or(assignableTo(Sleeper.class))))))
          .orShould()
          .callMethod(Call.class, "enqueue", Callback.class)
          .because("what it throws would leave a caller waiting for ever");

  @ArchTest
  static final ArchRule nothingRunsOnThreadsOfTheProgram =
      noClasses()
          .should()
          .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
          .orShould()
          .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
          .orShould()
          .callMethod(CompletableFuture.class, "delayedExecutor", long.class, TimeUnit.class)
          .orShould()
          .dependOnClassesThat(are(type(ForkJoinPool.class)));

  private static DescribedPredicate<JavaCall<?>> calls(Set<String> names) {
    return DescribedPredicate.describe(
        "to one of " + names, call -> names.contains(call.getTarget().getName()));
  }

  @ArchTest
  static final ArchRule onlyTheInjectedClockTellsTheTime =
      noClasses()
          .that(are(DescribedPredicate.not(assignableTo(Sleeper.class))))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule onlyTheDefaultsOfBuildersMakeRandomNumbers =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.zoomjava.core")
          .and()
          .haveNameNotMatching(".*\\.(ZoomOAuth|WebhookHandler)(\\$Builder)?")
          .should()
          .dependOnClassesThat(are(assignableTo(Random.class)))
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule nothingReadsModelsByReflection =
      noClasses()
          .should()
          .dependOnClassesThat(
              are(
                  resideInAnyPackage("com.google.gson.reflect..", "com.google.gson.annotations..")
                      .or(type(Gson.class))));

  @ArchTest
  static final ArchRule classesAreFinalOrMadeToBeExtended =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .and(are(DescribedPredicate.not(assignableTo(Throwable.class))))
          .and()
          .haveSimpleNameNotEndingWith("package-info")
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule noStaticsWithState =
      fields().that().areStatic().and().areNotDeclaredIn(CallsAccess.class).should().beFinal();
}
