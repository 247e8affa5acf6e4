package io.github.zoomjava.testkit.internal.account;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.zoomjava.testkit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ACCOUNT = "io.github.zoomjava.testkit.internal.account";
  private static final String STATE = "io.github.zoomjava.testkit.internal.state";

  @ArchTest
  static final ArchRule whatRemembersKnowsNoTopic =
      noClasses()
          .that()
          .resideInAPackage(STATE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ACCOUNT + "..");

  @ArchTest
  static final ArchRule topicsKnowNoOtherTopicButPeople =
      slices()
          .matching(ACCOUNT + ".(*)")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage(ACCOUNT + ".people"));

  @ArchTest
  static final ArchRule topicsDoNotKnowWhoPutsThemTogether =
      noClasses()
          .that()
          .resideInAPackage(ACCOUNT + ".(*)")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ACCOUNT);
}
