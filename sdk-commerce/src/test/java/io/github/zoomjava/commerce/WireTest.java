package io.github.zoomjava.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.commerce.model.ListAccountsParams;
import io.github.zoomjava.commerce.model.OrderHeaderRequest;
import io.github.zoomjava.commerce.model.PartnerType;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void sendsTheInvoiceOwnerAsAHeader() {
    CommerceOrdersApi.of(zoom)
        .create(
            order -> order.header(WireTest::dated),
            params -> params.invoiceOwnerCrmAccountNumber("A-1"));

    assertThat(last().headers()).containsEntry("invoice-owner-crm-account-number", "A-1");
    assertThat(last().query()).isEmpty();
  }

  @Test
  void sendsNoHeaderThatWasNotGiven() {
    CommerceOrdersApi.of(zoom).create(order -> order.header(WireTest::dated));

    assertThat(last().headers()).doesNotContainKey("invoice-owner-crm-account-number");
  }

  @Test
  void refusesAHeaderThatWouldBecomeTwo() {
    assertThatThrownBy(
            () ->
                CommerceOrdersApi.of(zoom)
                    .create(
                        order -> order.header(WireTest::dated),
                        params -> params.invoiceOwnerCrmAccountNumber("A-1\r\nX-Other: 1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("invoice-owner-crm-account-number");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void countsPagesFromTheOneAskedFor() {
    CommerceOrdersApi orders = CommerceOrdersApi.of(zoom);

    orders.list().forEach(order -> {});
    assertThat(fake.requests())
        .extracting(request -> request.query().get("page_num"))
        .containsExactly(null, List.of("2"));

    orders.list(params -> params.pageNum(2)).forEach(order -> {});
    assertThat(fake.requests()).hasSize(3);
  }

  @Test
  void joinsPartnerTypesByCommas() {
    CommerceAccountsApi.of(zoom)
        .listWithResponse(
            ListAccountsParams.of(
                params -> params.partnerType(PartnerType.CARRIER, PartnerType.RESELLER)));

    assertThat(last().query()).containsEntry("partner_type", List.of("Carrier,Reseller"));
  }

  private static void dated(OrderHeaderRequest header) {
    header.orderDate(LocalDate.parse("2027-01-15"));
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
