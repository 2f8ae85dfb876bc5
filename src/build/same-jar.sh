#!/bin/sh
# Builds the last commit twice, each time in a folder of its own, and compares the two jars.
# Arguments go to Maven, such as -o.
set -e
here=$(git rev-parse --show-toplevel)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
for build in one two; do
  git clone -q "$here" "$place/$build"
  (cd "$place/$build" && mvn -q -B -Dmaven.test.skip=true package "$@")
done
sha256sum "$place"/*/target/hearing-desk.jar
cmp "$place/one/target/hearing-desk.jar" "$place/two/target/hearing-desk.jar"
echo "The same jar twice."
