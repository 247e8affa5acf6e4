package io.github.zoomjava.testkit.internal.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/**
 * A key and the certificate for it.
 *
 * @param key the key
 * @param certificate its certificate
 */
public record Identity(PrivateKey key, X509Certificate certificate) {
  /** What a stored identity is locked with; who can read the file can read this. */
  public static final String PASSWORD = "fake-zoom";

  /** A new one. */
  public static Identity create() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      KeyPair keys = generator.generateKeyPair();
      return new Identity(keys.getPrivate(), SelfSigned.of(keys));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot make a certificate", e);
    }
  }

  /** Stores it as PKCS 12 in a new temporary file. */
  public Path store() {
    char[] password = PASSWORD.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("fake-zoom", key, password, new Certificate[] {certificate});
      Path file = Files.createTempFile("fake-zoom", ".p12");
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, password);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store the certificate of FakeZoom", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot store a certificate", e);
    }
  }
}
