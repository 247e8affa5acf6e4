package example;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.tiny.RoomsApi;
import io.github.zoomjava.tiny.RoomsAsyncApi;
import io.github.zoomjava.tiny.model.CreateRoomParams;
import io.github.zoomjava.tiny.model.CreateRoomRequest;
import io.github.zoomjava.tiny.model.Room;
import io.github.zoomjava.tiny.model.RoomKind;
import io.github.zoomjava.tiny.model.RoomPage;
import io.github.zoomjava.tiny.model.RoomStatus;
import io.github.zoomjava.tiny.model.SearchRoomsParams;
import io.github.zoomjava.tiny.model.SearchRoomsRequest;
import io.github.zoomjava.tiny.model.UploadPictureRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How users write calls; compiled, never run. */
@SuppressWarnings("deprecation") // a room's kind is
final class UserCode {

  private final RoomsApi rooms;
  private final RoomsAsyncApi async;

  UserCode(ZoomClient zoom) {
    rooms = RoomsApi.of(zoom);
    async = RoomsAsyncApi.of(zoom);
  }

  int lists() {
    int seats = 0;
    for (Room room : rooms.list(p -> p.status(RoomStatus.FREE).tags("a", "b"))) {
      seats += room.seats() == null ? 0 : room.seats();
    }
    return seats + (int) rooms.list().stream().count();
  }

  Room getsByTextOrNumber(Room room, Long boxed, int small) {
    rooms.get(boxed);
    rooms.get(small);
    rooms.get(room.number());
    return rooms.get(room.id());
  }

  Room creates(Room room) {
    rooms.create(r -> r.name("Blue").kind(RoomKind.LARGE));
    rooms.create(r -> r.name("Blue").room(x -> x.id("r1").kinds(RoomKind.SMALL)));
    rooms.create(r -> r.name("Blue").room(room), p -> p.notifyValue(true));
    CreateRoomRequest request = CreateRoomRequest.of(r -> r.name("Blue").kind(RoomKind.SMALL));
    String name = request.name();
    return rooms.createWithResponse(request, CreateRoomParams.of(p -> {})).body();
  }

  Room changes(Room room, String formField) {
    Room.of(x -> x.id("r2").annexes(a -> a.id("r3"), a -> a.id("r4")).annexes(List.of(room)));
    return room.toBuilder().annex(room).pin(formField).setNull("pin").extra("c", "blue").build();
  }

  void uploads(FilePart picture) {
    rooms.uploadPicture("r1", picture);
    rooms.uploadPicture("r1", picture, r -> r.more(List.of(picture, picture)));
    rooms.uploadPictureWithResponse("r1", UploadPictureRequest.of(r -> r.picture(picture)));
  }

  ZoomResponse<ZoomFile> downloads() {
    return rooms.downloadPictureWithResponse(5);
  }

  CompletableFuture<ZoomResponse<RoomPage>> searchesLater() {
    async.search("Blue", r -> r.seats(4)).forEach(room -> room.id());
    return async.searchWithResponse(
        SearchRoomsRequest.of(r -> r.name("Blue")), SearchRoomsParams.of(p -> {}));
  }
}
