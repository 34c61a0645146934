import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { STAGES, type Stage } from '../../shared/article/article'
import { StorySort } from '../../shared/bridge/story'
import { ExportFormat, FileFormat } from '../../shared/bridge/transfer'
import { PRESET_NAMES } from '../../shared/export/markdown/presets/preset-names'
import { t } from '../../shared/messages/translate'
import { doctorCommand, type Finding } from './doctor'
import { type ExportFlags, exportCommand } from './export'
import { historyCommand } from './history'
import { importCommand } from './import'
import { listCommand } from './list'
import { siteCommand } from './site'
import { searchCommand } from './search'
import { showCommand } from './show'
import { libraryOf, type Terminal } from './terminal'

/** Hears how a command ended: whether everything that was asked for was done, or could be looked at. */
export type Ended = (how: boolean | Finding) => void

/** The commands of `stet`, their flags and their help. Wrong usage throws a CommanderError. */
export function programFor(terminal: Terminal, ended: Ended): Command {
  const program = new Command('stet')
    .description(t('cli.about'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
    })
    .showHelpAfterError(false)
    .addHelpText('after', () => `\n${t('cli.library-note', { path: libraryOf(terminal, undefined) })}`)
    .addHelpText(
      'after',
      examples(
        'stet import notes.txt --accept-tags',
        'stet list --search "harbour ferry"',
        'stet export --all --out ~/site',
      ),
    )

  command('import', t('cli.import.about'))
    .argument('<files...>', t('cli.import.files'))
    .option('--accept-tags', t('cli.import.accept-tags'))
    .option('--again', t('cli.import.again'))
    .addOption(new Option('--language <tag>', t('cli.import.language')).argParser(language))
    .addHelpText(
      'after',
      examples(
        'stet import story.txt',
        'stet import zotero.bib',
        'stet import ~/Notes export.xml page.html',
        'stet import drafts/*.md --language ar --library ~/Newsroom --json',
      ),
    )
    .action(async (files, flags) => ended(await importCommand(terminal, files, flags)))

  command('list', t('cli.list.about'))
    .addOption(new Option('--stage <stage>', t('cli.list.stage', { stages: STAGES.join(', ') })).argParser(stage))
    .option('--search <words>', t('cli.list.search'))
    .option('--tag <slug>', t('cli.list.tag'))
    .option('--section <name>', t('cli.list.section'))
    .addOption(new Option('--only <which>', t('cli.list.only')).choices(['mine', 'due', 'overdue']))
    .option('--trashed', t('cli.list.trashed'))
    .addOption(
      new Option('--sort <by>', t('cli.list.sort')).choices(StorySort.shape.by.options).default('updated' as const),
    )
    .option('--reverse', t('cli.list.reverse'))
    .addHelpText(
      'after',
      examples(
        'stet list --stage in-review --sort headline',
        'stet list --only overdue',
        'stet list --search "council budg" --json',
      ),
    )
    .action(async (flags) => ended(await listCommand(terminal, flags)))

  command('search', t('cli.search.about'))
    .argument('<words...>', t('cli.search.words'))
    .addOption(new Option('--limit <stories>', t('cli.search.limit')).argParser(count).default(20))
    .addHelpText(
      'after',
      examples(
        'stet search harbour ferry',
        `stet search '"night buses" tag:transport status:review after:2026-01'`,
        'stet search by:okafor --limit 100 --json',
      ),
    )
    .action(async (words, flags) => ended(await searchCommand(terminal, words, flags)))

  command('show', t('cli.show.about'))
    .argument('<id>', t('cli.show.id'))
    .option('--version <version>', t('cli.show.version'))
    .addHelpText(
      'after',
      examples('stet show 7d2k09vq3m5r1t8a', 'stet show 7d2k09vq3m5r1t8a --version 3fb20c91a4de --json'),
    )
    .action(async (id, flags) => ended(await showCommand(terminal, id, flags)))

  command('history', t('cli.history.about'))
    .argument('<id>', t('cli.show.id'))
    .addHelpText('after', examples('stet history 7d2k09vq3m5r1t8a', 'stet history 7d2k09vq3m5r1t8a --json'))
    .action(async (id, flags) => ended(await historyCommand(terminal, id, flags)))

  command('doctor', t('cli.doctor.about'))
    .option('--repair', t('cli.doctor.repair'))
    .addHelpText('after', examples('stet doctor', 'stet doctor --repair --library ~/Newsroom'))
    .action(async (flags) => ended(await doctorCommand(terminal, flags)))

  const exporting = command('export', t('cli.export.about'))
    .option('--all', t('cli.export.all'))
    .option('--id <id...>', t('cli.export.id'))
    .option('--drafts', t('cli.export.drafts'))
    .addOption(
      new Option('--format <formats>', t('cli.export.format', { formats: FORMATS.join(', ') }))
        .argParser(formats)
        .default(['html'], 'html'),
    )
    .addOption(new Option('--for <tool>', t('cli.export.for')).choices(PRESET_NAMES))
    .requiredOption('--out <folder>', t('cli.export.out'))
    .addHelpText(
      'after',
      examples(
        'stet export --all --out ~/site',
        'stet export --id 7d2k09vq3m5r1t8a --format html,markdown --out ~/proofs',
        'stet export --all --format markdown --for hugo --out ~/site/content/news',
        'stet export --id 7d2k09vq3m5r1t8a --format docx,text,bibtex --out ~/for-the-agency',
        'stet export --all --format ninjs --out ~/wire',
        'stet export --all --drafts --format markdown --out ~/archive --json',
      ),
    )
    .action(async (flags: ExportFlags) => {
      const mistake = mistakeIn(flags)
      if (mistake) exporting.error(mistake)
      ended(await exportCommand(terminal, flags))
    })
  command('site', t('cli.site.about'))
    .requiredOption('--out <folder>', t('cli.site.out'))
    .option('--url <address>', t('cli.site.url'))
    .option('--name <name>', t('cli.site.name'))
    .option('--prune', t('cli.site.prune'))
    .option('--prune-many', t('cli.site.prune-many'))
    .option('--watch', t('cli.site.watch'))
    .addHelpText(
      'after',
      examples(
        'stet site --out ~/site --url https://gazette.example/',
        'stet site --out ~/site --name "Harbour Gazette" --prune --json',
        'stet site --out ~/site --watch',
      ),
    )
    .action(async (flags) => ended(await siteCommand(terminal, flags)))
  return program

  function command(name: string, about: string): Command {
    return program
      .command(name)
      .description(about)
      .option('--library <folder>', t('cli.option.library'))
      .option('--json', t('cli.option.json'))
  }
}

function mistakeIn({ all, id, drafts }: ExportFlags): string | undefined {
  if (all && id) return t('cli.usage.all-or-id')
  if (!all && !id) return t('cli.usage.nothing-to-export')
  if (!all && drafts) return t('cli.usage.drafts-without-all')
  return undefined
}

function examples(...lines: string[]): string {
  return ['', t('cli.examples'), ...lines.map((line) => `  ${line}`)].join('\n')
}

function language(tag: string): string {
  try {
    return new Intl.Locale(tag).toString()
  } catch {
    throw new InvalidArgumentError(t('cli.usage.language', { language: tag }))
  }
}

function stage(name: string): Stage {
  const found = STAGES.find((known) => known === name)
  if (!found) throw new InvalidArgumentError(t('cli.usage.stage', { stage: name, stages: STAGES.join(', ') }))
  return found
}

function count(digits: string): number {
  const number = Number(digits)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError(t('cli.usage.count', { count: digits }))
  return number
}

const FORMATS = [...ExportFormat.options, ...FileFormat.exclude(['pdf']).options]

function formats(list: string): ExportFlags['format'] {
  const named = list.split(',').map((format) => format.trim())
  if (named.includes('pdf')) throw new InvalidArgumentError(t('cli.usage.pdf'))
  const unknown = named.filter((format) => !FORMATS.some((known) => known === format))
  if (unknown.length > 0)
    throw new InvalidArgumentError(t('cli.usage.format', { format: unknown.join(', '), formats: FORMATS.join(', ') }))
  return FORMATS.filter((format) => named.includes(format))
}

/** Whether an error is commander's way to say that help was shown or the usage was wrong. */
export function isUsage(error: unknown): error is CommanderError {
  return error instanceof CommanderError
}
