// Reads SPDX 2.3 documents as the SPDX project's own Go library does, and prints for each how many packages and
// relationships it has, or why it cannot be read. Paths are lines of the input.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spdx/tools-golang/json"
	"github.com/spdx/tools-golang/spdx"
	"github.com/spdx/tools-golang/spdxlib"
	"github.com/spdx/tools-golang/tagvalue"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		document, err := read(lines.Text())
		if err == nil {
			err = spdxlib.ValidateDocument(document)
		}
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), "\n", " "))
			continue
		}
		fmt.Println(len(document.Packages), len(document.Relationships))
	}
}

func read(path string) (*spdx.Document, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if strings.HasSuffix(path, ".json") {
		return json.Read(io.Reader(file))
	}
	return tagvalue.Read(file)
}
