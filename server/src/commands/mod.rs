//! The commands of the program.

mod rank;
mod serve;
mod solve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use domain::geography::Region;
use persistence::Database;
use tracing_subscriber::EnvFilter;

use crate::config::{Config, LogFormat};
use crate::setup::{self, SetupError};

/// Pairs migrant organisations with institutions for intercultural dialogue.
#[derive(Debug, Parser)]
#[command(name = "ansprechbar", version, about)]
struct Program {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bring the database up to date, then serve the site
    Serve {
        /// Serve without touching the schema; it must be up to date
        #[arg(long)]
        no_migrate: bool,
    },
    /// Change the schema of the database
    Migrate {
        #[command(subcommand)]
        step: Option<Step>,
    },
    /// Load the demo data; twice is as once
    Demo,
    /// Make synthetic data, for measuring
    Generate {
        /// How many organisations
        #[arg(long, default_value_t = 0)]
        organisations: usize,
        /// How many institutions
        #[arg(long, default_value_t = 0)]
        institutions: usize,
        /// How many requests
        #[arg(long, default_value_t = 0)]
        requests: usize,
        /// How many events
        #[arg(long, default_value_t = 0)]
        events: usize,
        /// The same seed gives the same data
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// The first accounts
    Admin {
        #[command(subcommand)]
        action: AdminAction,
    },
    /// What the typeahead finds for a text, best first, one JSON line each
    Place {
        /// A postal code or the name of a municipality
        query: String,
    },
    /// Pair the requests of a round file, result as JSON
    Solve(solve::Solve),
    /// Rank the organisations of a file for the requests of another, without a database
    Rank(rank::Rank),
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Apply what is missing
    Up,
    /// Take the newest step back
    Down,
    /// Say what is applied
    Status,
}

#[derive(Debug, Subcommand)]
enum AdminAction {
    /// Make an administrator, or a moderator of a region; prints a link that works once
    Create {
        /// Address of the account
        #[arg(long)]
        email: String,
        /// Region code: DE, DE-ST, or a district key such as 15001
        #[arg(long, value_name = "REGION", value_parser = read_region)]
        moderator_of: Option<Region>,
    },
}

fn read_region(text: &str) -> Result<Region, String> {
    let region: Option<Region> = text.parse().ok().filter(|region| regions::is_known(*region));
    region.ok_or_else(|| "it must be DE, a Land such as DE-ST, or the five-digit key of a district".into())
}

/// Most places that `place` prints.
const PLACES_MAX: usize = 20;

/// Reads the command line and does what it says. Exit code 1 is a failure, 2 a command that cannot be read.
pub fn run() -> ExitCode {
    let program = Program::parse();
    if let Command::Place { query } = &program.command {
        return print_places(query);
    }
    if let Command::Solve(command) = &program.command {
        return solve::solve(command);
    }
    if let Command::Rank(rank) = &program.command {
        return rank.run();
    }
    start_log(&program.config);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&SetupError::because("The program cannot start its threads", error)),
    };
    match runtime.block_on(carry_out(program)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &SetupError) -> ExitCode {
    eprintln!("ansprechbar: {error}");
    ExitCode::FAILURE
}

fn start_log(config: &Config) {
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| {
        eprintln!("ansprechbar: LOG cannot be read as a filter, such as info or info,usecases=debug.");
        std::process::exit(1)
    });
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match config.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}

async fn carry_out(program: Program) -> Result<(), SetupError> {
    let config = program.config;
    match program.command {
        Command::Serve { no_migrate } => serve::serve(&config, !no_migrate).await,
        Command::Migrate { step } => migrate(&config, &step.unwrap_or(Step::Up)).await,
        Command::Demo => demo(&config).await,
        Command::Generate { organisations, institutions, requests, events, seed } => {
            let counts = usecases::generate::Counts { organisations, institutions, requests, events };
            let services = setup::services(&config, migrated(&config).await?)?;
            usecases::generate::generate(&services, &counts, seed)
                .await
                .map_err(|error| SetupError::because("The data cannot be made", error))
        }
        Command::Admin { action: AdminAction::Create { email, moderator_of } } => {
            let services = setup::services(&config, migrated(&config).await?)?;
            let made = usecases::accounts::create_admin(&services, &email, moderator_of).await;
            let link = made.map_err(|error| match error {
                usecases::Error::Invalid(_) => SetupError(format!("{email} is not an e-mail address.")),
                error => SetupError::because("The account cannot be made", error),
            })?;
            println!("{link}");
            Ok(())
        }
        Command::Place { .. } | Command::Solve(_) | Command::Rank(_) => Ok(()),
    }
}

/// The database with every schema step applied.
async fn migrated(config: &Config) -> Result<Database, SetupError> {
    let database = setup::database(config).await?;
    database.migrate_up().await.map_err(|error| SetupError::because("The schema cannot be brought up to date", error))?;
    Ok(database)
}

async fn migrate(config: &Config, step: &Step) -> Result<(), SetupError> {
    let failed = |error| SetupError::because("The schema cannot be changed", error);
    let database = setup::database(config).await?;
    match step {
        Step::Up => {
            database.migrate_up().await.map_err(failed)?;
        }
        Step::Down => database.migrate_down(Some(1)).await.map_err(failed)?,
        Step::Status => {}
    }
    for state in database.migration_status().await.map_err(failed)? {
        println!("{} {}", if state.applied { "applied" } else { "pending" }, state.name);
    }
    Ok(())
}

async fn demo(config: &Config) -> Result<(), SetupError> {
    let services = setup::services(config, migrated(config).await?)?;
    let loaded =
        usecases::demo::load_demo(&services).await.map_err(|error| SetupError::because("The demo data cannot be loaded", error))?;
    println!("{}", if loaded.loaded { "The demo data is loaded." } else { "The demo data was there already." });
    println!("Sign in with the password \"{}\" as:", loaded.password);
    for (email, role) in &loaded.accounts {
        println!("  {email}  ({role})");
    }
    Ok(())
}

fn print_places(query: &str) -> ExitCode {
    for hit in regions::search(query, PLACES_MAX) {
        let line = serde_json::json!({
            "name": hit.name,
            "postal_code": hit.postal_code,
            "ags": hit.ags8,
            "nuts3": hit.nuts3,
            "land": hit.land.code(),
            "lat": hit.coordinates.lat,
            "lon": hit.coordinates.lon,
        });
        println!("{line}");
    }
    ExitCode::SUCCESS
}
