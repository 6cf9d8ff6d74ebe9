/** The workbench as an application: how it starts, and what its windows look like. */
@NonNullByDefault
package org.tahqiq.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
