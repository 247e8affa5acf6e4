package io.github.zoomjava.testkit.store;

import io.github.zoomjava.core.auth.TokenStore;

class MemoryTokenStoreTest implements TokenStoreContract {

  @Override
  public TokenStore store() {
    return TokenStore.inMemory();
  }
}
