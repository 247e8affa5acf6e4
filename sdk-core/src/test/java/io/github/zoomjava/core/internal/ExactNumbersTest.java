package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumbersTest {

  @Test
  void takesWholeNumbersOfEveryClass() {
    assertThat(ExactNumbers.whole("size", 5)).isEqualTo(5L);
    assertThat(ExactNumbers.whole("size", (short) 5)).isEqualTo(5L);
    assertThat(ExactNumbers.whole("size", new AtomicLong(5))).isEqualTo(5L);
    assertThat(ExactNumbers.whole("size", new BigDecimal("5.00"))).isEqualTo(5L);
    assertThat(ExactNumbers.whole("size", 3_221_225_472.0)).isEqualTo(3_221_225_472L);
    assertThat(ExactNumbers.whole("size", Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void leavesNullAsItIs() {
    Integer absent = null;

    assertThat(ExactNumbers.whole("size", absent)).isNull();
    assertThat(ExactNumbers.fraction("price", absent)).isNull();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.5, 1e300, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoWholeNumber(double value) {
    assertThatThrownBy(() -> ExactNumbers.whole("size", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size takes a whole number of 64 bits, not " + value);
  }

  @Test
  void refusesWhatDoesNotFitIn64Bits() {
    BigInteger large = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);

    assertThatThrownBy(() -> ExactNumbers.whole("size", large))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9223372036854775808");
  }

  @Test
  void takesFractionsByTheirText() {
    assertThat(ExactNumbers.fraction("price", 0.1f)).isEqualTo(0.1);
    assertThat(ExactNumbers.fraction("price", 5)).isEqualTo(5.0);
    assertThat(ExactNumbers.fraction("price", new BigDecimal("1234.560"))).isEqualTo(1234.56);
  }

  @Test
  void refusesWhatADoubleDoesNotHold() {
    assertThatThrownBy(() -> ExactNumbers.fraction("price", Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("price takes a number that a double holds, not 9223372036854775807");
    assertThatThrownBy(() -> ExactNumbers.fraction("price", Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
