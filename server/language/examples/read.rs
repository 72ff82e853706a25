//! What the engine reads in a text: one text a line on standard input. `cargo run -p language --example read -- [--profile]`.

use std::io::BufRead;

use domain::taxonomy::Topic;
use language::{Reading, analyse, hints, leanings, suggest};

fn main() -> std::io::Result<()> {
    let reading = if std::env::args().any(|argument| argument == "--profile") { Reading::PROFILE } else { Reading::REQUEST };
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let text = analyse(&[&line], reading);
        println!("TEXT {line}");
        for (topic, tenths) in leanings(&text) {
            println!("  {tenths:>2} {} {:?}", topic.slug(), text.words_for(topic, 9));
        }
        let denied: Vec<&str> = Topic::ALL.iter().filter(|topic| text.denies(**topic)).map(|topic| topic.slug()).collect();
        let suggested: Vec<&str> = suggest(&text).topics.iter().map(|suggested| suggested.what.slug()).collect();
        println!("SUGGEST {} DENIED {} HINTS {:?}", suggested.join(" "), denied.join(" "), hints(&line));
    }
    Ok(())
}
