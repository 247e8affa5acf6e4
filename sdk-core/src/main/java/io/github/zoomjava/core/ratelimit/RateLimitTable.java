package io.github.zoomjava.core.ratelimit;

/** Which of Zoom's tables of limits an operation counts under; each table is counted apart. */
public enum RateLimitTable {
  /** All products that have no table of their own. */
  GENERAL,
  /** Zoom Phone. */
  PHONE,
  /** Zoom Contact Center. */
  CONTACT_CENTER
}
