package catalog

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/resilint/resilint/parser"
)

// estate is a root module of n instances, of the types that are most.
func estate(tb testing.TB, n int) string {
	tb.Helper()
	src := fmt.Sprintf(`
provider "aws" { region = "ap-northeast-2" }
data "aws_availability_zones" "a" {}
resource "aws_subnet" "s" {
  count             = 100
  availability_zone = data.aws_availability_zones.a.names[count.index %% 3]
}
resource "aws_instance" "web" {
  count     = %[1]d
  subnet_id = aws_subnet.s[count.index %% 100].id
  tags      = { Name = "web-${count.index}" }
  user_data = <<-EOT
    #!/bin/bash
    yum install -y nginx
    echo "host-${count.index}" > /etc/hostname
  EOT
}
resource "aws_db_instance" "db" {
  count                   = %[1]d
  identifier              = "db-${count.index}"
  engine                  = "postgres"
  availability_zone       = data.aws_availability_zones.a.names[0]
  backup_retention_period = 7
}
resource "aws_lb" "lb" {
  count   = %[1]d
  name    = "lb-${count.index}"
  subnets = [aws_subnet.s[0].id, aws_subnet.s[1].id]
}
resource "aws_lb_target_group" "tg" {
  count = %[1]d
  name  = "tg-${count.index}"
  health_check { path = "/" }
}
resource "aws_lb_target_group_attachment" "a" {
  count            = %[1]d
  target_group_arn = aws_lb_target_group.tg[count.index].arn
  target_id        = aws_instance.web[count.index].id
}
`, n/5)
	dir := tb.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(src), 0o600); err != nil {
		tb.Fatal(err)
	}
	return dir
}

func BenchmarkMean(b *testing.B) {
	c, _ := Load()
	p, err := parser.Load(context.Background(), []string{estate(b, 1000)}, parser.Options{Knowledge: c})
	if err != nil {
		b.Fatal(err)
	}
	ix := NewIndex(c, p)
	var all []*parser.Instance
	for _, root := range p.Roots {
		all = append(all, root.Instances...)
	}
	i := 0
	for b.Loop() {
		c.Mean(all[i%len(all)], ix)
		i++
	}
}
