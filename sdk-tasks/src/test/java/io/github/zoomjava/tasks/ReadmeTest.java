package io.github.zoomjava.tasks;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.tasks.model.Task;
import io.github.zoomjava.tasks.model.TaskPriority;
import io.github.zoomjava.testkit.FakeZoom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theExampleRuns() {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      // README.md
      TasksApi tasks = TasksApi.of(zoom);
      LocalDate friday = LocalDate.parse("2027-01-15");
      Task task =
          tasks.create("Write the minutes", t -> t.priority(TaskPriority.HIGH).dueDate(friday));
      for (Task each : tasks.list()) System.out.println(each.title());
      tasks.update(task.taskId(), t -> t.starred(true));
      // README.md
      fake.verifyNoUnexpectedRequests();
    }
  }
}
