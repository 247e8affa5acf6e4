package io.github.zoomjava.testkit.internal.tls;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;

/**
 * Writes certificates for this computer's loopback address, which the JDK can read but not make.
 */
final class SelfSigned {
  private static final byte[] ECDSA_WITH_SHA_256 =
      Der.sequence(Der.identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  private static final byte[] COMMON_NAME = Der.identifier(0x55, 0x04, 0x03);
  private static final byte[] SUBJECT_ALTERNATIVE_NAME = Der.identifier(0x55, 0x1d, 0x11);
  private static final int VERSION_3 = 2;

  private SelfSigned() {}

  /** A certificate of an elliptic curve's key, valid at all times a test may live in. */
  static X509Certificate of(KeyPair keys) throws GeneralSecurityException {
    byte[] content = content(keys);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign((ECPrivateKey) keys.getPrivate());
    signature.update(content);
    byte[] certificate = Der.sequence(content, ECDSA_WITH_SHA_256, Der.bits(signature.sign()));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate));
  }

  private static byte[] content(KeyPair keys) {
    byte[] name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text("FakeZoom"))));
    return Der.sequence(
        Der.value(0xa0, Der.integer(VERSION_3)),
        Der.integer(System.nanoTime() & Long.MAX_VALUE),
        ECDSA_WITH_SHA_256,
        name,
        Der.sequence(Der.time("200101000000Z"), Der.time("20991231235959Z")),
        name,
        keys.getPublic().getEncoded(),
        Der.value(0xa3, Der.sequence(alternativeNames())));
  }

  private static byte[] alternativeNames() {
    byte[] names =
        Der.sequence(
            Der.value(0x82, "localhost".getBytes(StandardCharsets.US_ASCII)),
            Der.value(0x87, new byte[] {127, 0, 0, 1}));
    return Der.sequence(SUBJECT_ALTERNATIVE_NAME, Der.octets(names));
  }
}
