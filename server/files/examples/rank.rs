//! Rankings without the server: `cargo run -p files --example rank -- ORGANISATIONS REQUESTS RANKINGS [SUGGESTIONS]`; with `--explain ID`
//! after them the account of every suggestion for that request.

use std::fs;
use std::process::ExitCode;

use files::rank::{Method, read_organisations, read_requests, run};

fn example() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (paths, explain): (Vec<_>, Option<String>) = match arguments.iter().position(|argument| argument == "--explain") {
        Some(at) => (arguments[..at].to_vec(), arguments.get(at + 1).cloned()),
        None => (arguments, None),
    };
    let [organisations, requests, out, rest @ ..] = &paths[..] else { return Err("ORGANISATIONS REQUESTS RANKINGS [SUGGESTIONS]".into()) };
    run(organisations.as_ref(), requests.as_ref(), out.as_ref(), rest.first().map(AsRef::as_ref))?;
    let Some(explain) = explain else { return Ok(()) };
    let (organisations, requests) = (read_organisations(&fs::read(organisations)?)?, read_requests(&fs::read(requests)?)?);
    let method = Method::default();
    for request in requests.iter().filter(|request| explain == request.id) {
        let wish = request.wish(method.request_reading);
        println!("{:?}", language::leanings(&wish.text));
        for row in &organisations {
            match matching::explain(&wish, &row.candidate(0, method.profile_reading)) {
                Ok(found) => {
                    println!("{} {} score {:.1}", row.id, row.name, f64::from(found.score.tenths()) / 10.0);
                    for part in found.for_institution.iter().chain(&found.for_organisation).chain(&found.held_back) {
                        println!("    {:>4} / {:>4} {:?}", part.earned.tenths(), part.possible.tenths(), part.reason);
                    }
                }
                Err(misses) => println!("{} {misses:?}", row.id),
            }
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    example().map_or_else(
        |error| {
            eprintln!("{error}");
            ExitCode::from(2)
        },
        |()| ExitCode::SUCCESS,
    )
}
