package io.github.zoomjava.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.contactcenter.model.AssetItemRequest;
import io.github.zoomjava.contactcenter.model.AssetType;
import io.github.zoomjava.contactcenter.model.ListVoiceCallLogsParams;
import io.github.zoomjava.contactcenter.model.PackageName;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void namesThePartsOfEachItemOfAnAsset() {
    ContactCenterAssetsApi.of(zoom)
        .create(
            asset ->
                asset
                    .assetName("Greeting")
                    .assetType(AssetType.AUDIO)
                    .assetItems(i -> fill(i, "a.mp3"), i -> fill(i, "b.mp3")));

    assertThat(last().body())
        .contains("name=\"asset_name\"")
        .contains("name=\"asset_items[0].upload_file\"; filename=\"a.mp3\"")
        .contains("name=\"asset_items[1].upload_file\"; filename=\"b.mp3\"")
        .contains("name=\"asset_items[1].is_default\"");
  }

  @Test
  void sendsAPropertyThatIsAWordOfJava() {
    ContactCenterUsersApi.of(zoom)
        .updateTemplate(
            "t",
            template -> template.packageValue(plan -> plan.packageName(PackageName.ESSENTIALS)));

    assertThat(last().body()).contains("\"package\":{\"package_name\":\"essentials\"}");
  }

  @Test
  void deletesWithABody() {
    ContactCenterQueuesApi.of(zoom).deleteBatch(request -> request.ccQueueIds("q1", "q2"));

    assertThat(last().method()).isEqualTo("DELETE");
    assertThat(last().body()).isEqualTo("{\"cc_queue_ids\":[\"q1\",\"q2\"]}");
  }

  @Test
  void joinsTheListsThatTheDocumentSaysAreJoinedAndRepeatsTheOthers() {
    ContactCenterLogsApi.of(zoom)
        .listVoiceCallsWithResponse(
            ListVoiceCallLogsParams.of(
                params -> params.userIds("a", "b").countryIsoCodes("CH", "FR")));

    assertThat(last().query())
        .containsExactly(
            Map.entry("user_ids", List.of("a,b")),
            Map.entry("country_iso_codes", List.of("CH", "FR")));
  }

  private static void fill(AssetItemRequest item, String fileName) {
    item.uploadFile(FilePart.of(fileName, new byte[] {1}, "audio/mpeg")).isDefault(false);
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
