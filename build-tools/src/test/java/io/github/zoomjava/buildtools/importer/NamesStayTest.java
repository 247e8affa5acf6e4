package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promise of the lock: a name that was given out is never changed by a later document. */
class NamesStayTest {
  private static final Family FAMILY =
      new Family("users", "Users", "users.json", null, null, 0, false, List.of());
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @Test
  void keepsAMethodWhoseTitleChanged() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    ObjectNode second = document("Retrieve the people of an account");
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(second.at("/paths/~1users/get/x-zoom-method").asText()).isEqualTo("list");
  }

  @Test
  void namesAMethodAfterItsTitleWhereNothingIsLocked() throws IOException {
    ObjectNode document = document("Search users");
    FamilyImport.run(document, List.of(), FAMILY, new NameLock(Json.object()));
    assertThat(document.at("/paths/~1users/get/x-zoom-method").asText()).isEqualTo("search");
  }

  @Test
  void keepsATypeThatGrew() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);
    JsonNode before = names.toFile().at("/locked/types").deepCopy();

    ObjectNode second = document("List users");
    ((ObjectNode)
            second.at(
                "/paths/~1users/get/responses/200/content/application~1json/schema/properties/users/items/properties"))
        .putObject("phone")
        .put("type", "string");
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(names.toFile().at("/locked/types")).isEqualTo(before);
    assertThat(second.at("/components/schemas/User/properties").has("phone")).isTrue();
  }

  @Test
  void givesTheSameNamesWhateverTheOrderOfOperations() throws IOException {
    NameLock forward = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, forward);
    ObjectNode reversed = document("List users");
    ObjectNode paths = Json.object();
    List<Map.Entry<String, JsonNode>> fields = Json.fields(reversed.get("paths"));
    for (int i = fields.size() - 1; i >= 0; i--) {
      paths.set(fields.get(i).getKey(), fields.get(i).getValue());
    }
    reversed.set("paths", paths);
    NameLock backward = new NameLock(Json.object());
    FamilyImport.run(reversed, List.of(), FAMILY, backward);

    assertThat(backward.toFile()).isEqualTo(forward.toFile());
  }

  @Test
  void keepsTwoTypesApartThatAThirdPlaceIsLike() throws IOException {
    ObjectNode file = Json.object();
    ObjectNode locked = file.putObject("locked").putObject("types");
    locked.putArray("ArchiveStatus").add("GET /archives 200 status");
    locked.putArray("FileStatus").add("GET /recordings 200 files[].status");
    ObjectNode document = filesWithStatus("archives", "accounts", "recordings");

    FamilyImport.run(document, List.of(), FAMILY, new NameLock(file));

    assertThat(Json.fields(document.at("/components/schemas")))
        .extracting(Map.Entry::getKey)
        .contains("ArchiveStatus", "FileStatus");
  }

  @Test
  void demandsANameWhereTwoOperationsWouldShareOne() throws IOException {
    ObjectNode document = document("List users");
    ObjectNode other = (ObjectNode) document.at("/paths/~1users~1{userId}/get");
    other.put("summary", "List users");
    assertThatThrownBy(
            () -> FamilyImport.run(document, List.of(), FAMILY, new NameLock(Json.object())))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining(
            "users.json: Users.list is the method of GET /users and of GET /users/{userId}")
        .hasMessageContaining("curated/methods in specs/users/names.yaml");
  }

  @Test
  void makesOneTypeOfWhatAPersonGaveOneName() throws IOException {
    NameLock names = curated("GET /users 200 users[]", "GET /users/{userId} 200");

    ObjectNode document = document("List users");
    FamilyImport.run(document, List.of(), FAMILY, names);

    JsonNode person = document.at("/components/schemas/Person");
    assertThat(List.of("id", "email", "status"))
        .allSatisfy(property -> assertThat(person.path("properties").has(property)).isTrue());
    assertThat(names.lockedTypes())
        .containsEntry("GET /users 200 users[]", "Person")
        .containsEntry("GET /users/{userId} 200", "Person");
  }

  @Test
  void refusesOneNameForTypesThatDoNotFit() throws IOException {
    ObjectNode document = document("List users");
    NameLock names = curated("GET /users 200 users[]", "GET /users/{userId} 200 status");

    assertThatThrownBy(() -> FamilyImport.run(document, List.of(), FAMILY, names))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("the curated name Person is that of another type")
        .hasMessageContaining("under curated/types");
  }

  @Test
  void keepsTheNamesOfAnOperationWhosePathParameterIsCalledOtherwise() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    ObjectNode second = moved("/users/{userId}", "/users/{id}", "Fetch somebody", "another");
    ((ObjectNode) second.at("/paths/~1users~1{id}/get/parameters/0")).put("name", "id");
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(second.at("/paths/~1users~1{id}/get/x-zoom-method").asText()).isEqualTo("get");
    assertThat(names.lockedTypes()).containsEntry("GET /users/{id} 200", "User");
    assertThat(names.lockedTypes()).doesNotContainKey("GET /users/{userId} 200");
  }

  @Test
  void keepsTheNamesOfAnOperationThatMovedUnderItsId() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    ObjectNode second = moved("/users/{userId}", "/people/{userId}", "Fetch somebody", "user");
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(second.at("/paths/~1people~1{userId}/get/x-zoom-method").asText()).isEqualTo("get");
  }

  @Test
  void givesANewOperationNoNamesOfOneThatIsStillThere() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    ObjectNode second = document("List users");
    ObjectNode other = second.at("/paths/~1users~1{userId}").deepCopy();
    ((ObjectNode) other.get("get")).put("summary", "Fetch somebody");
    ((ObjectNode) second.get("paths")).set("/people/{userId}", other);
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(second.at("/paths/~1users~1{userId}/get/x-zoom-method").asText()).isEqualTo("get");
    assertThat(second.at("/paths/~1people~1{userId}/get/x-zoom-method").asText())
        .isEqualTo("fetchSomebody");
  }

  @Test
  void givesAnOperationElsewhereUnderAnotherIdNoOldNames() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    ObjectNode second = moved("/users/{userId}", "/people/{userId}", "Fetch somebody", "another");
    FamilyImport.run(second, List.of(), FAMILY, names);

    assertThat(second.at("/paths/~1people~1{userId}/get/x-zoom-method").asText())
        .isEqualTo("fetchSomebody");
  }

  @Test
  void keepsAndReportsNamesOfWhatIsNoLongerThere() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);
    NameLock later = new NameLock(names.toFile());

    ObjectNode second = document("List users");
    ((ObjectNode) second.get("paths")).remove("/users/{userId}");
    ((ArrayNode)
            second.at(
                "/paths/~1users/get/responses/200/content/application~1json/schema/properties/users/items/properties/status/enum"))
        .removeAll()
        .add("b");
    FamilyImport.run(second, List.of(), FAMILY, later);

    assertThat(names.stale()).isEmpty();
    assertThat(later.stale())
        .containsExactlyInAnyOrder(
            "locked operation GET /users/{userId}",
            "locked type User of GET /users/{userId} 200",
            "locked type UserStatus of GET /users/{userId} 200 status",
            "locked constant UserStatus.a");
    assertThat(later.lockedMethod("GET /users/{userId}")).isEqualTo("get");
  }

  @Test
  void reportsDecisionsThatNothingFollows() throws IOException {
    ObjectNode file = Json.object();
    ObjectNode curated = file.putObject("curated");
    curated.putObject("apis").put("Users", "Users").put("Rooms", "Rooms");
    curated.putObject("nouns").put("Users", "user").put("GET /rooms", "room");
    curated.putObject("methods").put("GET /rooms", "list").put("GET /users", "list");
    curated
        .putObject("types")
        .put("GET /users 200 users[]", "Person")
        .put("GET /rooms 200", "Room");
    curated.putObject("constants").putObject("PersonStatus").put("a", "ACTIVE").put("z", "ZOMBIE");
    NameLock names = new NameLock(file);

    FamilyImport.run(document("List users"), List.of(), FAMILY, names);

    assertThat(names.stale())
        .containsExactlyInAnyOrder(
            "curated api Rooms",
            "curated noun GET /rooms",
            "curated method GET /rooms",
            "curated type Room of GET /rooms 200",
            "curated constant PersonStatus.z");
  }

  @Test
  void reportsADecisionThatALockOverrules() throws IOException {
    NameLock names = new NameLock(Json.object());
    FamilyImport.run(document("List users"), List.of(), FAMILY, names);
    ObjectNode file = names.toFile();
    ((ObjectNode) file.get("curated")).putObject("types").put("GET /users 200 users[]", "Person");
    NameLock later = new NameLock(file);

    FamilyImport.run(document("List users"), List.of(), FAMILY, later);

    assertThat(later.stale())
        .containsExactly("curated type Person of GET /users 200 users[], which is User now");
  }

  /** The document with one operation at another path, with another title and id. */
  private static ObjectNode moved(String from, String to, String title, String id)
      throws IOException {
    ObjectNode document = document("List users");
    ObjectNode paths = (ObjectNode) document.get("paths");
    ObjectNode path = (ObjectNode) paths.remove(from);
    ((ObjectNode) path.get("get")).put("summary", title).put("operationId", id);
    paths.set(to, path);
    return document;
  }

  private static NameLock curated(String one, String other) {
    ObjectNode file = Json.object();
    ObjectNode types = file.putObject("curated").putObject("types");
    types.put(one, "Person").put(other, "Person");
    return new NameLock(file);
  }

  private static ObjectNode document(String title) throws IOException {
    return (ObjectNode)
        YAML.readTree(
            """
            openapi: 3.0.0
            paths:
              /users:
                get:
                  tags: [Users]
                  summary: %s
                  operationId: users
                  responses: {"200": {content: {application/json: {schema: {type: object, properties: {users: {type: array, items: {type: object, properties: {id: {type: string}, status: {type: string, enum: [a]}}}}}}}}}}
              /users/{userId}:
                get:
                  tags: [Users]
                  summary: Get a user
                  operationId: user
                  parameters: [{name: userId, in: path, required: true, schema: {type: string}}]
                  responses: {"200": {content: {application/json: {schema: {type: object, properties: {id: {type: string}, email: {type: string}, status: {type: string, enum: [a, b]}}}}}}}
            """
                .formatted(title));
  }

  /** The first path has a status of its own, the others one in their files. */
  private static ObjectNode filesWithStatus(String... paths) throws IOException {
    ObjectNode document = document("List users");
    ObjectNode all = Json.object();
    for (String path : paths) {
      String status = "status: {type: string, enum: [completed, processing]}";
      String files =
          "files: {type: array, items: {type: object, properties: {size: {type: integer}, name:"
              + " {type: string}, %s}}}".formatted(status);
      String properties = path.equals(paths[0]) ? status : files;
      all.set(
          "/" + path,
          YAML.readTree(
              """
              get:
                tags: [Files]
                summary: Get %1$s
                responses: {"200": {content: {application/json: {schema: {type: object, properties: {id: {type: string}, %2$s}}}}}}
              """
                  .formatted(path, properties)));
    }
    document.set("paths", all);
    return document;
  }
}
