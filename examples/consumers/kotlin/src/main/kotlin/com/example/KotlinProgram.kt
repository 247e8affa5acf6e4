package com.example

import io.github.zoomjava.meetings.MeetingsApi
import io.github.zoomjava.testkit.FakeZoom
import io.github.zoomjava.users.UsersApi

/** Every id is there without `!!`, and what Zoom may leave out has to be asked for with `?`. */
fun main() {
    FakeZoom.start().use { fake ->
        fake.users(3)
        fake.client().use { zoom ->
            val users = UsersApi.of(zoom)
            val meetings = MeetingsApi.of(zoom)

            val created = meetings.create("me") { it.topic("Review") }
            for (user in users.list()) {
                println("${user.id()}: ${user.email() ?: "no address"}")
                for (meeting in meetings.list(user.id())) {
                    println("  ${meeting.id()}: ${meeting.topic()?.uppercase()}")
                }
            }

            meetings.delete(created.id())
            check(meetings.list("me").none { it.id() == created.id() })
        }
    }
}
