package functions

import (
	"crypto/md5" //nolint:gosec // the language has it
	"crypto/rsa"
	"crypto/sha1" //nolint:gosec // the language has it
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"strings"

	"github.com/zclconf/go-cty/cty/function"
)

// A digest gives the text of a hash of bytes.
type digest func([]byte) string

func md5Hex(b []byte) string {
	sum := md5.Sum(b) //nolint:gosec // the language has it
	return hex.EncodeToString(sum[:])
}

func sha1Hex(b []byte) string {
	sum := sha1.Sum(b) //nolint:gosec // the language has it
	return hex.EncodeToString(sum[:])
}

func sha256Hex(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func sha512Hex(b []byte) string {
	sum := sha512.Sum512(b)
	return hex.EncodeToString(sum[:])
}

func sha256Base64(b []byte) string {
	sum := sha256.Sum256(b)
	return base64.StdEncoding.EncodeToString(sum[:])
}

func sha512Base64(b []byte) string {
	sum := sha512.Sum512(b)
	return base64.StdEncoding.EncodeToString(sum[:])
}

func hashFunc(d digest) function.Function {
	return stringFunc([]string{"str"}, func(args []string) (string, error) {
		return d([]byte(args[0])), nil
	})
}

// namespaces are those that RFC 4122 gives names to.
var namespaces = map[string]string{
	"dns":  "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
	"url":  "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
	"oid":  "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
	"x500": "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
}

var uuidV5Func = stringFunc([]string{"namespace", "name"}, func(args []string) (string, error) {
	namespace, ok := namespaces[args[0]]
	if !ok {
		namespace = args[0]
	}
	id, err := parseUUID(namespace)
	if err != nil {
		return "", err
	}
	sum := sha1.Sum(append(id, args[1]...)) //nolint:gosec // version 5 is made with SHA-1
	sum[6] = sum[6]&0x0f | 0x50
	sum[8] = sum[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16]), nil
})

func parseUUID(s string) ([]byte, error) {
	digits := strings.TrimPrefix(strings.ToLower(s), "urn:uuid:")
	digits = strings.TrimSuffix(strings.TrimPrefix(digits, "{"), "}")
	if len(digits) == 36 && digits[8] == '-' && digits[13] == '-' && digits[18] == '-' && digits[23] == '-' {
		digits = strings.ReplaceAll(digits, "-", "")
	}
	id, err := hex.DecodeString(digits)
	if err != nil || len(id) != 16 {
		return nil, function.NewArgErrorf(0, "%q is neither dns, url, oid, x500 nor a UUID", s)
	}
	return id, nil
}

var rsaDecryptFunc = stringFunc([]string{"ciphertext", "privatekey"}, func(args []string) (string, error) {
	secret, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		return "", errBase64
	}
	key, err := parseRSAKey(args[1])
	if err != nil {
		return "", err
	}
	text, err := rsa.DecryptPKCS1v15(nil, key, secret) //nolint:staticcheck // the language has it
	if err != nil {
		return "", function.NewArgErrorf(0, "the key does not decrypt it")
	}
	return string(text), nil
})

func parseRSAKey(text string) (*rsa.PrivateKey, error) {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil, function.NewArgErrorf(1, "a private key in PEM format is needed")
	}
	if strings.Contains(block.Headers["Proc-Type"], "ENCRYPTED") {
		return nil, function.NewArgErrorf(1, "the key is protected by a password")
	}
	if key, err := x509.ParsePKCS1PrivateKey(block.Bytes); err == nil {
		return key, nil
	}
	if parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes); err == nil {
		if key, ok := parsed.(*rsa.PrivateKey); ok {
			return key, nil
		}
	}
	return nil, function.NewArgErrorf(1, "this is not an RSA private key that can be read")
}
