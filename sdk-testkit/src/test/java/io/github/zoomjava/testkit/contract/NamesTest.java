package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "joinUrl, join_url, true",
    "joinUrl, Join-URL, true",
    "defaultValue, default, true",
    "joinUrl, join_uri, false",
    "zoomExtension, urn:ietf:params:scim:schemas:extension:zoom:2.0:Group, true",
    "userExtension, urn:ietf:params:scim:schemas:extension:zoom:2.0:Group, false",
    "zoom, urn:ietf:params:scim:schemas:extension:zoom:2.0:Group, false",
    "ietfExtension, urn:ietf:params:scim:schemas:extension:zoom:2.0:Group, false",
  })
  void aJavaNameMeansTheNameOnTheWire(String java, String wire, boolean means) {
    assertThat(Names.mean(java, wire)).isEqualTo(means);
  }
}
