//! The routes from outside: what every address answers, to whom, and what it never does. In process, on a fresh database for each test.

mod accounts;
mod errors;
mod escaping;
mod feeds;
mod forgery;
mod headers;
mod health;
mod hostile;
mod nasty;
mod others;
mod pages;
mod rounds;
mod site;
mod suggestions;
mod world;
