package io.github.zoomjava.it.state;

import java.util.Set;

/** Operations whose document does not list the error that an unknown id is told. */
final class UnknownIdExceptions {
  /** They list no code for it: the error is that of other operations on the same thing. */
  static final Set<String> SILENT =
      Set.of(
          "delete /chat/channels/{channelId}/members/me: 404 4130",
          "delete /chat/channels/{channelId}/members/{identifier}: 404 4130",
          "delete /chat/channels/{channelId}/members: 404 4130",
          "delete /chat/channels/{channelId}: 404 4130",
          "delete /chat/users/{userId}/channels/{channelId}/admins: 404 1001",
          "delete /chat/users/{userId}/channels/{channelId}/members/{identifier}: 404 1001",
          "delete /chat/users/{userId}/channels/{channelId}/members: 404 1001",
          "delete /chat/users/{userId}/channels/{channelId}: 404 1001",
          "delete /phone/users/{userId}/outbound_caller_id/customized_numbers: 404 1001",
          "get /chat/channels/{channelId}/members: 404 4130",
          "get /chat/users/{userId}/channels/{channelId}/admins: 404 1001",
          "get /chat/users/{userId}/channels/{channelId}/members: 404 1001",
          "get /chat/users/{userId}/channels: 404 1001",
          "get /contact_center/users/{userId}/devices: 404 1001",
          "get /contact_center/users/{userId}/queues: 404 1001",
          "get /contact_center/users/{userId}/skills: 400 300",
          "get /docs/users/{userId}/root: 404 1001",
          "get /im/groups/{groupId}/members: 404 4130",
          "get /phone/call_history/{callHistoryUuid}: 404 404",
          "get /phone/call_logs/{callLogId}: 404 404",
          "get /phone/call_queues/{callQueueId}/members: 404 13000",
          "get /phone/call_queues/{callQueueId}/recordings: 404 13000",
          "get /phone/sites/{siteId}/outbound_caller_id/customized_numbers: 400 300",
          "get /users/{userId}/meeting_summary_templates: 404 1001",
          "get /users/{userId}/meeting_templates/{meetingTemplateId}: 404 1001",
          "get /workspaces/users/{userId}/reservations: 404 1001",
          "patch /chat/channels/{channelId}: 404 4130",
          "patch /chat/users/{userId}/channels/{channelId}: 404 1001",
          "patch /tasks/items/{taskId}: 404 112100",
          "post /chat/channels/{channelId}/members/me: 404 4130",
          "post /chat/channels/{channelId}/members: 404 4130",
          "post /chat/users/{userId}/channels/{channelId}/admins: 404 1001",
          "post /chat/users/{userId}/channels/{channelId}/members: 404 1001",
          "post /chat/users/{userId}/invitations: 404 1001",
          "post /contact_center/queues/{queueId}/agents: 404 1201",
          "post /contact_center/queues/{queueId}/supervisors: 404 1201",
          "post /contact_center/users/{userId}/commands: 404 1001",
          "post /im/groups/{groupId}/members: 404 4130");

  /**
   * They list another code than the other methods of the same path, or only one for something else
   * that does not exist.
   */
  static final Set<String> DIFFERENT =
      Set.of(
          "delete /chat/users/{userId}/channels: 404 1001",
          "get /chat/users/{userId}/channels/{channelId}: 404 1001",
          "get /contact_center/queues/{queueId}/recordings: 404 1201",
          "get /phone/sites/{siteId}/outbound_calling/exception_rules: 404 13500",
          "get /phone/sites/{siteId}/settings/{settingType}: 400 300",
          "get /phone/users/{userId}/outbound_calling/exception_rules: 404 13500",
          "post /phone/call_queues/{callQueueId}/phone_numbers: 400 300",
          "post /phone/users/{userId}/audios: 404 1001");

  private UnknownIdExceptions() {}
}
