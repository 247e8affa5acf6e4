package io.github.zoomjava.core.internal;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that competes for locks when it is told to; {@link FileLocksTest} kills it. */
public final class ContendingProcess {

  private ContendingProcess() {}

  /** Takes the folder, and reads commands from its input. */
  public static void main(String[] args) throws Exception {
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("ready");
    FileLocksTest.Contender contender = new FileLocksTest.Contender(Path.of(args[0]));
    for (String command = commands.readLine(); command != null; command = commands.readLine()) {
      if (command.equals("compete")) {
        contender = new FileLocksTest.Contender(Path.of(args[0]));
        int[] won = contender.compete();
        System.out.println(won[0] + " " + won[1] + " " + won[2]);
      } else {
        contender.release();
        System.out.println("released");
      }
    }
  }
}
