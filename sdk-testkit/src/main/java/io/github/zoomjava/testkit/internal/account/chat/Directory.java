package io.github.zoomjava.testkit.internal.account.chat;

import io.github.zoomjava.testkit.internal.account.people.Members;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Verb;

/** The groups that show users in each other's contacts; they are not the groups of the account. */
final class Directory {
  private static final Kind GROUP =
      Kind.named("contact group")
          .at("/im/groups", Verb.LIST, Verb.CREATE)
          .at("/im/groups/{contact group}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .missing(404, 4130)
          .defaults("{\"type\": \"normal\"}")
          .counts("contact group member", "total_members");

  private static final Kind MEMBER =
      Kind.named("contact group member")
          .at("/im/groups/{contact group}/members", Verb.LIST)
          .alsoBy("email")
          .missing(404, 4130);

  Directory(Memory memory, People people) {
    memory.keep(GROUP);
    Members members = new Members(memory, people, MEMBER, "members");
    memory.on("POST /im/groups/{contact group}/members", members::add);
    memory.on("DELETE /im/groups/{contact group}/members/{contact group member}", members::remove);
  }
}
