package io.github.zoomjava.core.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/** Finds hosts in public networks only: where a redirect may lead. Thread-safe. */
record PublicDns(Dns dns) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = dns.lookup(host);
    if (addresses.stream().anyMatch(PublicDns::isPrivate)) {
      throw new UnknownHostException(
          "a redirect leads to " + host + ", which has an address of a private network");
    }
    return addresses;
  }

  /** Returns whether the URL itself says that it is in a private network. */
  static boolean isPrivate(HttpUrl url) {
    String host = url.host();
    boolean isAddress = host.contains(":") || host.matches("[0-9.]+");
    try {
      return host.equals("localhost") || (isAddress && isPrivate(InetAddress.getByName(host)));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isUniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    boolean isSharedByCarrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    return isUniqueLocal
        || isSharedByCarrier
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress();
  }
}
