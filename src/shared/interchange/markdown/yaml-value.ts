/** A value of front matter. Numbers, days and truths are the text they were written as. */
export type YamlValue = string | YamlValue[] | YamlMap
export type YamlMap = Map<string, YamlValue>
