import Database from 'better-sqlite3'
import { StetError } from '../../shared/bridge/errors'
import { storeError } from './sqlite-errors'

/** What can be bound to a statement. */
export type Value = string | number | null | Uint8Array

/** A database that may be read. Values are bound to the `?` of the statement, in order. */
export interface ReadableDb {
  all<Row>(sql: string, ...values: Value[]): Row[]
  get<Row>(sql: string, ...values: Value[]): Row | undefined
  /** The first column of all rows. */
  column<T>(sql: string, ...values: Value[]): T[]
  /** All rows, each as a list of its columns. */
  tuples<Row extends unknown[]>(sql: string, ...values: Value[]): Row[]
  /** Rows one by one, so that a reader may stop early. Nothing may be written until it has. */
  each<Row>(sql: string, ...values: Value[]): Iterable<Row>
}

/** A database that may be changed too. */
export interface WritableDb extends ReadableDb {
  /** Gives how many rows it changed. */
  run(sql: string, ...values: Value[]): number
  /** Runs statements that take no values, such as a schema. */
  exec(sql: string): void
  /** All of the work or nothing; durable when it returns. */
  transaction<T>(work: () => T): T
}

type Form = 'rows' | 'column' | 'tuples'

/** An open SQLite file. Every method throws a StetError where the disk or another process is in the way. */
export class Connection implements WritableDb {
  readonly #db: Database.Database
  readonly #transaction: Database.Transaction<(work: () => unknown) => unknown>
  readonly #statements: Record<Form, Map<string, Database.Statement>> = {
    rows: new Map(),
    column: new Map(),
    tuples: new Map(),
  }

  /** `wait`: how many milliseconds to wait for another process's lock. */
  constructor(
    readonly file: string,
    options: { readOnly: boolean; wait: number },
  ) {
    this.#db = this.#guard(() => {
      return new Database(file, {
        readonly: options.readOnly,
        fileMustExist: options.readOnly,
        timeout: options.wait,
      })
    })
    this.#transaction = this.#db.transaction((work) => work())
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values) as Row[])
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(...values) as Row | undefined)
  }

  column<T>(sql: string, ...values: Value[]): T[] {
    return this.#guard(() => {
      return this.#prepare(sql, 'column')
        .pluck()
        .all(...values) as T[]
    })
  }

  tuples<Row extends unknown[]>(sql: string, ...values: Value[]): Row[] {
    return this.#guard(() => {
      return this.#prepare(sql, 'tuples')
        .raw()
        .all(...values) as Row[]
    })
  }

  *each<Row>(sql: string, ...values: Value[]): Iterable<Row> {
    const rows = this.#guard(() => this.#prepare(sql).iterate(...values) as IterableIterator<Row>)
    try {
      yield* rows
    } catch (error) {
      throw storeError(error, this.file)
    }
  }

  run(sql: string, ...values: Value[]): number {
    return this.#guard(() => this.#prepare(sql).run(...values).changes)
  }

  exec(sql: string): void {
    this.#guard(() => this.#db.exec(sql))
  }

  transaction<T>(work: () => T): T {
    return this.#guard(() => this.#transaction.immediate(work) as T)
  }

  close(): void {
    for (const statements of Object.values(this.#statements)) statements.clear()
    this.#db.close()
  }

  /** A statement gives its rows in one form only. Throws library.closed for what comes too late. */
  #prepare(sql: string, form: Form = 'rows'): Database.Statement {
    if (!this.#db.open) throw new StetError('library.closed')
    const statements = this.#statements[form]
    let statement = statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storeError(error, this.file)
    }
  }
}
