// Lists what archive/tar reads in each of many archives: a line of JSON for each.
// Standard input has them one after another, each behind its length in four bytes, big-endian.
package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"
	"os"
)

type entry struct {
	Name []byte `json:"name"`
	Type byte   `json:"type"`
	Link []byte `json:"link"`
	Data []byte `json:"data"`
}

type result struct {
	Error   string  `json:"error,omitempty"`
	Entries []entry `json:"entries"`
}

// Sizes are the archive's word: no more than this is read of a file.
const maxData = 1 << 20

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for {
		var length uint32
		if err := binary.Read(in, binary.BigEndian, &length); err != nil {
			return
		}
		archive := make([]byte, length)
		if _, err := io.ReadFull(in, archive); err != nil {
			panic(err)
		}
		if err := encoder.Encode(list(archive)); err != nil {
			panic(err)
		}
	}
}

func list(archive []byte) result {
	found := result{Entries: []entry{}}
	// Layers come as a stream: there is no seeking in them.
	reader := tar.NewReader(struct{ io.Reader }{bytes.NewReader(archive)})
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return found
		}
		if err != nil {
			found.Error = err.Error()
			return found
		}
		data, err := io.ReadAll(io.LimitReader(reader, maxData))
		if err != nil {
			found.Error = err.Error()
			return found
		}
		found.Entries = append(found.Entries, entry{
			Name: []byte(header.Name),
			Type: header.Typeflag,
			Link: []byte(header.Linkname),
			Data: data,
		})
	}
}
