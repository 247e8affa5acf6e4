package io.github.zoomjava.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.zoomjava.phone.model.CallHandlingSetting;
import io.github.zoomjava.phone.model.CallHandlingSettingRequest;
import io.github.zoomjava.phone.model.OverflowActionSetting;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a call that overflows has a shape of its own for every action. */
class OverflowActionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"leave_voicemail_to\":{\"extension_id\":\"e1\"},\"allow_callers_check_voicemail\":true}",
        "{\"forward_to_extension\":{\"extension_id\":\"e2\"},\"connect_to_operator\":false}",
        "{\"forward_phone_number\":\"+12025550123\",\"message_greeting\":{\"audio_id\":\"a\"}}",
        "{\"forward_to_teams\":{\"teams_app_id\":\"t\"}}",
        "{\"zoom_contact_center_number\":\"+12025550124\"}",
      })
  void readsEveryShapeAndWritesItBack(String shape) throws IOException {
    String json = "{\"overflow_action_setting\":" + shape + "}";

    CallHandlingSetting answered = CallHandlingSetting.JSON.fromJson(json);
    CallHandlingSettingRequest sent = CallHandlingSettingRequest.JSON.fromJson(json);

    OverflowActionSetting setting = answered.overflowActionSetting();
    assertThat(setting).isNotNull();
    assertThat(setting.extra().names()).isEmpty();
    assertThat(JsonParser.parseString(CallHandlingSetting.JSON.toJson(answered)))
        .isEqualTo(JsonParser.parseString(json));
    assertThat(JsonParser.parseString(CallHandlingSettingRequest.JSON.toJson(sent)))
        .isEqualTo(JsonParser.parseString(json));
  }
}
