package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketFrameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{'module':'build_connection','success':true,'content':'x'} | Good[]",
        "{'module':'heartbeat','success':true} | Good[]",
        "{'module':'heartbeat'} | Good[]",
        "{'module':'message','content':'{}'} | Event[content=\"{}\"]",
        "{'module':'message','content':{}} | Event[content={}]",
        "{'event':'a.b'} | Event[content={\"event\":\"a.b\"}]",
        "{'module':'build_connection','success':false,'content':'Invalid Token'}"
            + " | Refused[forItsToken=true]",
        "{'module':'heartbeat','success':false,'content':'Token is invalid'}"
            + " | Refused[forItsToken=true]",
        "{'module':'build_connection','success':false,'content':'No such subscription'}"
            + " | Refused[forItsToken=false]",
        "{'success':false} | Refused[forItsToken=false]",
        "{'module':'message','success':'false','content':{'a':'token'}}"
            + " | Refused[forItsToken=true]",
        "{'module':'message'} | Unknown[what=a message without content]",
        "{'module':'weather','content':'{}'} | Unknown[what=the module weather]",
        "{'module':{}} | Unknown[what=an object without a module]",
        "{} | Unknown[what=an object without a module]",
        "[] | Unknown[what=JSON that is no object]",
        "{'module': | Unknown[what=text that is no JSON]",
      })
  void saysWhatATextMeans(String text, String meaning) {
    assertThat(SocketFrame.read(text.replace('\'', '"'))).hasToString(meaning);
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThat(SocketFrame.read(text)).isNotNull();
  }
}
