# What Jekyll makes of posts: reads a JSON list of texts, writes a JSON list of their front matter and their HTML.
require 'json'
require 'yaml'
require 'date'
require 'kramdown'
require 'kramdown-parser-gfm'

FRONT_MATTER = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
OPTIONS = { input: 'GFM', hard_wrap: false, auto_ids: true, syntax_highlighter: nil }.freeze

pages = JSON.parse($stdin.read).map do |text|
  head = text[FRONT_MATTER, 1]
  { facts: YAML.safe_load(head, permitted_classes: [Date, Time]),
    html: Kramdown::Document.new(text.sub(FRONT_MATTER, ''), OPTIONS).to_html }
end
puts JSON.generate(pages)
