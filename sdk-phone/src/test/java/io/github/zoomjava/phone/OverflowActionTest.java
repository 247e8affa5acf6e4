package io.github.zoomjava.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.zoomjava.phone.model.CallHandlingSetting;
import io.github.zoomjava.phone.model.CallHandlingSettingRequest;
import io.github.zoomjava.phone.model.OverflowActionSetting;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a call that overflows has a shape of its own for every action: 18 of them. */
class OverflowActionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"forward_phone_number\":\"text\"}",
        "{\"zoom_contact_center_number\":\"text\"}",
        "{\"message_greeting\":{\"audio_id\":\"text\"}}",
        "{\"forward_to_teams\":{\"teams_app_id\":\"text\"}}",
        "{\"forward_to_extension\":{\"extension_id\":\"text\"}}",
        "{\"message_greeting\":{\"audio_id\":\"text\",\"audio_name\":\"text\"}}",
        "{\"forward_to_external_contact\":{\"external_contact_id\":\"text\"}}",
        "{\"forward_to_teams\":{\"teams_app_id\":\"text\"," + "\"teams_voice_app_name\":\"text\"}}",
        "" + "{\"forward_to_zoom_contact_center\":{\"zoom_contact_center_number\":\"text\"}}",
        "{\"zoom_contact_center_number\":\"text\"," + "\"zoom_contact_center_flow_name\":\"text\"}",
        ""
            + "{\"forward_to_zoom_contact_center\":{\"zoom_contact_center_number\":\"text\","
            + "\"zoom_contact_center_flow_name\":\"text\"}}",
        "{\"forward_to_extension\":{\"extension_id\":\"text\",\"extension_number\":1,"
            + "\"extension_name\":\"text\",\"extension_type\":\"user\"}}",
        "{\"forward_to_external_contact\":{\"external_contact_id\":\"text\","
            + "\"external_contact_name\":\"text\",\"external_contact_email\":\"text\","
            + "\"phone_numbers\":[\"text\"]}}",
        "{\"allow_callers_check_voicemail\":true,\"connect_to_operator\":true,"
            + "\"operator_extension\":{\"extension_id\":\"text\"},"
            + "\"voicemail_greeting\":{\"audio_id\":\"text\"},"
            + "\"leave_voicemail_instruction\":{\"audio_id\":\"text\"}}",
        "{\"leave_voicemail_to\":{\"extension_id\":\"text\"},"
            + "\"connect_to_operator\":true,"
            + "\"operator_extension\":{\"extension_id\":\"text\"},"
            + "\"voicemail_greeting\":{\"audio_id\":\"text\"},"
            + "\"leave_voicemail_instruction\":{\"audio_id\":\"text\"}}",
        "{\"allow_callers_check_voicemail\":true,\"connect_to_operator\":true,"
            + "\"operator_extension\":{\"extension_id\":\"text\",\"extension_number\":1,"
            + "\"extension_name\":\"text\",\"extension_type\":\"user\"},"
            + "\"voicemail_greeting\":{\"audio_id\":\"text\",\"audio_name\":\"text\"},"
            + "\"leave_voicemail_instruction\":{\"audio_id\":\"text\",\"audio_name\":\"text\"}}",
        "{\"leave_voicemail_to\":{\"extension_id\":\"text\",\"extension_number\":1,"
            + "\"extension_name\":\"text\",\"extension_type\":\"user\"},"
            + "\"connect_to_operator\":true,"
            + "\"operator_extension\":{\"extension_id\":\"text\",\"extension_number\":1,"
            + "\"extension_name\":\"text\",\"extension_type\":\"user\"},"
            + "\"voicemail_greeting\":{\"audio_id\":\"text\",\"audio_name\":\"text\"},"
            + "\"leave_voicemail_instruction\":{\"audio_id\":\"text\",\"audio_name\":\"text\"}}",
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
