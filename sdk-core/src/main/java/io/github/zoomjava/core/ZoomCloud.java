package io.github.zoomjava.core;

/** Zoom runs apart for these customers; credentials of one cloud do not work in another. */
public enum ZoomCloud {
  /** Zoom as most know it, in all its regions. */
  COMMERCIAL("zoom.us"),
  /** Zoom for Government. */
  GOVERNMENT("zoomgov.com");

  private final String domain;

  ZoomCloud(String domain) {
    this.domain = domain;
  }

  /** The domain all of its hosts are in. */
  public String domain() {
    return domain;
  }

  /** The root of its API. */
  public String baseUrl() {
    return "https://api." + domain + "/v2";
  }

  /** Returns the URL where its tokens are fetched. */
  public String oauthUrl() {
    return "https://" + domain + "/oauth/token";
  }
}
