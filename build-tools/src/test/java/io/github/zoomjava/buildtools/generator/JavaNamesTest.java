package io.github.zoomjava.buildtools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "user_info, userInfo",
    "nextPageToken, nextPageToken",
    "OS_file_type, osFileType",
    "company_linkedIn_url, companyLinkedInUrl",
    "Resources, resources",
    "'display_name ', displayName",
    "user_ids:, userIds",
    "2fa enabled, value2faEnabled",
    "urn:ietf:core:2.0:User, urnIetfCore20User",
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User, enterpriseExtension",
    "urn:us:zoom:scim:schemas:extension:1.0:ZoomUser, zoomUserExtension",
    "default, defaultValue",
    "hashCode, hashCodeValue",
    "{}, value",
  })
  void makesVariablesOfAnyName(String wire, String java) {
    assertThat(JavaNames.variable(wire)).isEqualTo(java);
  }

  @ParameterizedTest
  @CsvSource({"list, LIST", "listRegistrants, LIST_REGISTRANTS", "getSip2Uri, GET_SIP2_URI"})
  void makesConstantsOfMethods(String method, String constant) {
    assertThat(JavaNames.constant(method)).isEqualTo(constant);
  }

  @Test
  void refusesMethodNamesJavaHasTaken() {
    assertThat(JavaNames.isMethodName("delete")).isTrue();
    assertThat(JavaNames.isMethodName("import")).isFalse();
    assertThat(JavaNames.isMethodName("getClass")).isFalse();
    assertThat(JavaNames.isMethodName("list all")).isFalse();
  }
}
