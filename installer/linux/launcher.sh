#!/bin/sh
# Starts Hearing Desk with the Java it brought along, wherever it lies.
home=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$home/runtime/bin/java" "-XX:AOTCache=$home/app/hearing-desk.aot" \
  "-Dorg.sqlite.lib.path=$home/app" "@$home/app/java.options" \
  -cp "$home/app/hearing-desk.jar" org.hearingdesk.Main "$@"
