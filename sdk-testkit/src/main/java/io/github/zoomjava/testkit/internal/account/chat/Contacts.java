package io.github.zoomjava.testkit.internal.account.chat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;

/** The users of the account as contacts of the one who asks; there are none outside of it. */
final class Contacts {
  private static final String ZOOM_USER = "1";

  private final Memory memory;
  private final People people;

  Contacts(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    memory.on("GET /chat/users/me/contacts", this::list);
    memory.on("GET /chat/users/me/contacts/{user}", visit -> visit.answer(shown(visit.target())));
    memory.on("GET /contacts", this::search);
  }

  private Answer list(Visit visit) {
    boolean outside = visit.query("type").equals("external");
    Stored me = people.owner();
    return Pages.of(
        visit.call(),
        memory
            .shelf(People.USER)
            .all()
            .filter(each -> !outside && !each.equals(me))
            .map(Contacts::shown)
            .toList());
  }

  private Answer search(Visit visit) {
    String key = visit.query("search_key");
    String status = visit.query("user_status");
    List<String> types = visit.ids("contact_types");
    return Pages.of(
        visit.call(),
        memory
            .shelf(People.USER)
            .all()
            .filter(each -> each.text("name").contains(key) || each.text("email").contains(key))
            .filter(each -> status.isEmpty() || status.equals(each.text("status")))
            .filter(each -> types.isEmpty() || types.contains(ZOOM_USER))
            .map(Contacts::shown)
            .toList());
  }

  private static JsonObject shown(Stored user) {
    JsonObject shown = user.value().deepCopy();
    shown.addProperty("contact_type", Integer.parseInt(ZOOM_USER));
    shown.addProperty("user_status", user.text("status"));
    shown.add("presence_status", JsonNull.INSTANCE);
    return shown;
  }
}
