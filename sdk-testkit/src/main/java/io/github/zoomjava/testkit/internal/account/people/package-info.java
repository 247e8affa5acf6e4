/** The users of an account, with their groups and roles, as the API and as SCIM have them. */
@NullMarked
package io.github.zoomjava.testkit.internal.account.people;

import org.jspecify.annotations.NullMarked;
